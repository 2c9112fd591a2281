import { beforeAll, expect, it } from 'vitest'
import { missingPage } from '../../../src/web/pages/missing'
import { searchPage, toSearch } from '../../../src/web/pages/search'
import { plain } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the page for searching', (spets) => {
  const ask = (query: string, language = 'sv') => get(spets().payload, searchPage, { language }, `/${language}/search?${query}`)
  const news = (title: string, more: object = {}) =>
    spets().payload.create({ collection: 'news', data: { ...plain.news(), title, ...more } })

  beforeAll(async () => {
    await news('Skogen <b>växer</b>', { lead: 'Skogarna i Åre växer.' })
    await spets().payload.create({ collection: 'terms', data: { ...plain.term(), preferredLabel: 'skog' } })
    for (let number = 0; number < 25; number += 1) await news(`Vindkraft ${number}`)
  })

  it('has a form with a label, which works without a script and is found by no search engine', async () => {
    const { html, status } = await ask('')
    expect(status).toBe(200)
    expect(html).toMatch(/<form [^>]*action="\/sv\/search"/)
    expect(html).toContain('<label for="search">Sök på webbplatsen</label>')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toMatch(/<script|rel="alternate"/)
    expect(html.match(/<form/g)).toHaveLength(1)
  })

  it('shows kind, title and text of each hit with the words marked, and runs nothing that somebody has written', async () => {
    const { html } = await ask('q=skog')
    expect(html).toContain('2 träffar på ”skog”.')
    expect(html).toContain('<mark>Skogen</mark> &lt;b&gt;växer&lt;/b&gt;')
    expect(html).toContain('<mark>Skogarna</mark> i Åre växer.')
    expect(html).toContain('value="skog"')
    expect(html).toContain('<a href="/sv/search?q=skog&amp;type=terms">Ordlista (1)</a>')
    const { html: terms } = await ask('q=skog&type=terms')
    expect(terms).toContain('En träff')
    expect(terms).not.toContain('Skogarna')
  })

  it('marks what is Swedish on the page of another language', async () => {
    const { html } = await ask('q=skogar', 'en')
    expect(html).toMatch(/<a href="\/en\/news\/[^"]+" lang="sv"><mark>Skogen/)
    expect(html).toContain('<p lang="sv"><mark>Skogarna</mark>')
  })

  it('turns pages', async () => {
    const first = await ask('q=vindkraft')
    expect(first.html).toContain('25 träffar')
    expect(first.html.match(/<h2>/g)).toHaveLength(20)
    expect(first.html).toContain('href="/sv/search?q=vindkraft&amp;page=2" rel="next"')
    const second = await ask('q=vindkraft&page=2')
    expect(second.html.match(/<h2>/g)).toHaveLength(5)
    expect(second.html).toContain('start="21"')
    expect(second.html).toContain('rel="prev"')
  })

  it('says where nothing has all of the words', async () => {
    const said = 'Inget innehåller alla orden.'
    expect((await ask('q=skog+vindkraft')).html).toContain(said)
    expect((await ask('q=skog+v%C3%A4xer')).html).not.toContain(said)
    expect((await ask('q=xyzzyq+qwxyzz')).html).not.toContain(said)
  })

  it('helps where nothing is found', async () => {
    const { html, status } = await ask(`q=${encodeURIComponent('<i>xyzzyq</i>')}`)
    expect(status).toBe(200)
    expect(html).toContain('Inga träffar på ”&lt;i&gt;xyzzyq&lt;/i&gt;”.')
    expect(html).toContain('Se efter om orden är rätt stavade.')
    expect((await ask('q=skog&type=calls')).html).toContain('Inga träffar av den sorten')
  })

  it.each([
    'q=%00',
    'q=%E5',
    `q=${'å'.repeat(3000)}`,
    'q=skog&page=-1',
    'q=skog&page=99999999999',
    'q=skog&page=x&type=contacts',
    'q[]=a',
    'q=%F0%9F%98%80',
    'q=..%2F..',
  ])('answers to %s', async (query) => {
    expect((await ask(query)).status).toBe(200)
  })

  it('is where the Swedish address leads, and stands on a page that does not exist', async () => {
    const response = await get(spets().payload, toSearch, { language: 'sv' }, '/sv/sok?q=skog')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/sv/search?q=skog'])
    const { html, status } = await get(spets().payload, missingPage, { language: 'sv' }, '/sv/a/b')
    expect(status).toBe(404)
    expect(html).toContain('<label for="search">Sök på webbplatsen</label>')
  })
})
