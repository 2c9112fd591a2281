import { beforeAll, expect, it } from 'vitest'
import type { News } from '../../../src/payload-types'
import { newsListPage, newsPage } from '../../../src/web/pages/news'
import { startPage } from '../../../src/web/pages/start'
import { strengthAreaPage } from '../../../src/web/pages/strengthArea'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('news pages', (spets) => {
  const payload = () => spets().payload
  const news = (data: Partial<News> & { title: string; slug: string }) =>
    payload().create({
      collection: 'news',
      data: { lead: 'Kort om saken.', date: '2026-03-02T12:00:00.000Z', _status: 'published', ...data },
    })

  beforeAll(async () => {
    const area = await payload().create({
      collection: 'strength-areas',
      data: { title: 'Jord', summary: 'Det som växer.', slug: 'jord', _status: 'published' },
    })
    const hidden = await payload().create({
      collection: 'strength-areas',
      data: { title: 'Hemligt område', slug: 'hemligt', _status: 'draft' },
    })
    await news({ title: 'Ute nu', slug: 'ute-nu', body: prose('Hela <texten>.'), strengthAreas: [area.id, hidden.id] })
    await news({ title: 'Bara ett utkast', slug: 'utkast', _status: 'draft', strengthAreas: [area.id] })
    const published = await news({ title: 'Publicerad rubrik', slug: 'andrad' })
    const data = { title: 'Rubrik under arbete' }
    await payload().update({ collection: 'news', id: published.id, draft: true, data })
  })

  it('shows what is published, with its text', async () => {
    const { html } = await get(payload(), newsPage, { language: 'sv', slug: 'ute-nu' })
    expect(html).toContain('<title>Ute nu – Spets</title>')
    expect(html).toContain('<time dateTime="2026-03-02T12:00:00.000Z">2 mars 2026</time>')
    expect(html).toContain('<p>Hela &lt;texten&gt;.</p>')
    expect(html).toContain('href="/sv/strength-areas/jord"')
    expect(html).toContain('Styrkeområden')
  })

  it('never shows a draft: not by its address, in lists, on other pages, or as a newer version', async () => {
    expect((await get(payload(), newsPage, { language: 'sv', slug: 'utkast' })).status).toBe(404)
    const pages = [
      await get(payload(), newsListPage, { language: 'sv' }),
      await get(payload(), startPage, { language: 'sv' }),
      await get(payload(), strengthAreaPage, { language: 'sv', slug: 'jord' }),
      await get(payload(), newsPage, { language: 'sv', slug: 'ute-nu' }),
      await get(payload(), newsPage, { language: 'sv', slug: 'andrad' }),
    ]
    for (const { html, status } of pages) {
      expect(status).toBe(200)
      expect(html).not.toMatch(/Bara ett utkast|Hemligt område|Rubrik under arbete/)
    }
    expect(pages[2]?.html).toContain('Ute nu')
  })

  it('turns the pages of a long list', async () => {
    for (let item = 0; item < 21; item++) {
      await news({ title: `Äldre ${item}`, slug: `aldre-${item}`, date: '2025-01-01T12:00:00.000Z' })
    }
    const first = await get(payload(), newsListPage, { language: 'sv' }, '/sv/news')
    const second = await get(payload(), newsListPage, { language: 'sv' }, '/sv/news?page=2')
    expect(first.html).toContain('href="/sv/news?page=2"')
    expect(second.html).toContain('href="/sv/news?page=1"')
    expect(first.html).toContain('Ute nu')
    expect(second.html).not.toContain('Ute nu')
    expect((await get(payload(), newsListPage, { language: 'sv' }, '/sv/news?page=99')).status).toBe(404)
  })
})

const prose = (text: string): News['body'] => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      },
    ],
  },
})
