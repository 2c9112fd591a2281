import RssParser from 'rss-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../support/fixtures'
import { feedForms } from '../../../src/web/feeds/addresses'
import { areaFeed, feedOf } from '../../../src/web/feeds/feeds'
import { newsListPage } from '../../../src/web/pages/news'
import { strengthAreaPage } from '../../../src/web/pages/strengthArea'
import { make, prose } from '../../support/fixtures'
import { judged, judgesMissing } from '../../support/openData/judges'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

/** What feedparser finds in a feed. */
interface Read {
  version: string
  bozo: string | null
  title: string
  language: string
  entries: {
    id: string
    title: string
    link: string
    html: string
    contentLanguage: string
    enclosures: { href: string; type: string; length: string }[]
    tags: string[]
  }[]
}

const odd = 'Kluster & "nätverk" <b>nu</b> ]]> – 🏔️'

onEachDatabase('feeds', (spets) => {
  const payload = () => spets().payload
  const root = () => spets().settings.publicUrl
  let area = { id: '', slug: '' }

  beforeAll(async () => {
    const made = make(payload())
    area = await made.strengthArea({ title: 'Energi' })
    const media = await payload().create({ collection: 'media', data: { alt: 'En vind' }, file: picture() })
    const link = { type: 'link', children: [], version: 3, fields: { linkType: 'custom', url: '/sv/terms' } }
    const body = prose('Läs mer')
    body.root.children.push({ ...body.root.children[0], children: [{ ...link, children: body.root.children[0]?.children ?? [] }] } as never)
    const item = await made.news({ title: odd, lead: 'En ingress.', body, strengthAreas: [area.id], picture: media.id, slug: 'odd' })
    await payload().update({ collection: 'news', id: item.id, locale: 'en', data: { title: 'In English', lead: 'A lead.' } })
    await made.news({ title: 'Bara på svenska', date: '2026-01-02T12:00:00.000Z' })
    await made.news({ title: 'Utkast', _status: 'draft' })
    await made.call({ title: 'Utlysning', funder: 'Vinnova' })
    const text = {
      subject: 'Brevet',
      preheader: 'Kort',
      blocks: [{ type: 'text', html: '<p>Hej <a href="/sv/news">allt</a></p>', lang: 'sv' }],
    }
    const sent = { kind: 'newsletter', status: 'completed', inArchive: true, startedAt: '2026-02-03T04:05:06.000Z' } as const
    await made.dispatch({ ...sent, title: 'Brevet', slug: 'brevet', key: 'brevet', content: { sv: text } })
  })

  const all = async (form: keyof typeof feedForms, language = 'sv') => get(payload(), feedOf('news', form), { language })

  it('are read by rss-parser, with ids that last and links that hold anywhere', async () => {
    const found = await new RssParser().parseString((await all('rss')).html)
    expect(found.title).toContain('Nyheter')
    expect(found.items.map(({ title }) => title)).toEqual([odd, 'Bara på svenska'])
    expect(found.items[0]?.link).toBe(`${root()}/sv/news/odd`)
    expect(found.items[0]?.guid).toMatch(/^urn:spets:news:.+:sv$/)
    const html = String(found.items[0]?.['content:encoded'])
    expect(html).toContain(`href="${root()}/sv/terms"`)
    expect(html).not.toMatch(/(href|src)="\//)
  })

  it.skipIf(judgesMissing).each(['rss', 'atom'] as const)('are read by feedparser as %s', async (form) => {
    const read = judged<Read>('feed', (await all(form)).html)
    expect(read.bozo).toBeNull()
    expect(read.version).toBe(form === 'rss' ? 'rss20' : 'atom10')
    expect(
      read.entries.map(({ title }) =>
        title.replaceAll(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? ''),
      ),
    ).toEqual(form === 'atom' ? [odd, 'Bara på svenska'] : expect.arrayContaining(['Bara på svenska']))
    const [enclosure] = read.entries[0]?.enclosures ?? []
    expect(enclosure?.type).toBe('image/png')
    expect(Number(enclosure?.length)).toBeGreaterThan(0)
    expect(read.entries[0]?.tags).toEqual(['Energi'])
  })

  it.skipIf(judgesMissing)('say of each text in which language it is', async () => {
    const { entries } = judged<Read>('feed', (await all('atom', 'en')).html)
    expect(entries.map(({ contentLanguage, title }) => [title, contentLanguage])).toEqual([
      ['In English', 'en'],
      ['Bara på svenska', 'sv'],
    ])
    expect(entries[0]?.html).toContain('lang="sv"')
  })

  it('are JSON Feed 1.1', async () => {
    const { headers, html } = await all('json', 'en')
    expect(headers.get('content-type')).toMatch(/^application\/feed\+json/)
    expect(JSON.parse(html)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: `${root()}/en/news/feed.json`,
      items: [
        { title: 'In English', language: 'en', attachments: [{ mime_type: 'image/png', size_in_bytes: expect.any(Number) as number }] },
        { title: 'Bara på svenska', language: 'sv' },
      ],
    })
  })

  it('have what belongs to a strength area, calls and newsletters', async () => {
    const parser = new RssParser()
    const titles = async (text: string) => (await parser.parseString(text)).items.map(({ title }) => title)
    expect(await titles((await get(payload(), areaFeed('rss'), { language: 'sv', slug: area.slug })).html)).toEqual([odd])
    expect(await titles((await get(payload(), feedOf('call', 'atom'), { language: 'sv' })).html)).toEqual(['Utlysning'])
    const newsletters = (await get(payload(), feedOf('newsletter', 'rss'), { language: 'en' })).html
    expect(await titles(newsletters)).toEqual(['Brevet'])
    expect(newsletters).toContain(`${root()}/sv/news`)
  })

  it('may be read from anywhere, and are not there where nothing is', async () => {
    const { headers } = await all('rss')
    expect([headers.get('access-control-allow-origin'), headers.get('x-spets-for-everyone')]).toEqual(['*', '1'])
    for (const answer of [
      await get(payload(), feedOf('news', 'rss'), { language: 'de' }),
      await get(payload(), areaFeed('atom'), { language: 'sv', slug: 'ingen' }),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    }
  })

  describe('of a page', () => {
    it('stand in its head', async () => {
      const { html } = await get(payload(), newsListPage, { language: 'en' })
      expect(html).toContain('<link rel="alternate" href="/en/news/feed.atom" type="application/atom+xml" title="News as a feed (Atom)"/>')
      const ofArea = (await get(payload(), strengthAreaPage, { language: 'sv', slug: area.slug })).html
      expect(ofArea).toContain(`href="/sv/strength-areas/${area.slug}/feed.json"`)
    })
  })
})
