import jsonld from 'jsonld'
import { JSDOM } from 'jsdom'
import { Parser } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/web/handler'
import { catalogueIn } from '../../../src/web/openData/catalogue'
import { robots } from '../../../src/web/openData/robots'
import { sitemap, sitemapPart } from '../../../src/web/openData/sitemap'
import { lastingConcept, lastingName } from '../../../src/web/openData/terms'
import { meetingPage } from '../../../src/web/pages/meetings'
import { newsPage } from '../../../src/web/pages/news'
import { startPage } from '../../../src/web/pages/start'
import { glossaryPage, termPage } from '../../../src/web/pages/terms'
import { make, plain } from '../../support/fixtures'
import { judged, judgesMissing } from '../../support/openData/judges'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const breakOut = 'Ett </script><script>alert(1)</script> & <!--'

onEachDatabase('open data', (spets) => {
  const payload = () => spets().payload
  const root = () => spets().settings.publicUrl
  const ask = (handler: Handler<{ name: string }>, name: string, headers: Record<string, string> = {}) =>
    handler(payload(), new Request('http://spets.example/', { headers }), { name })

  beforeAll(async () => {
    const made = make(payload())
    const { id } = await made.term({ preferredLabel: 'kluster', identifier: 'kluster', definition: 'företag som samverkar' })
    await payload().update({ collection: 'terms', id, locale: 'en', data: { preferredLabel: 'cluster' } })
    await made.term({ preferredLabel: 'hemligt', identifier: 'hemligt', _status: 'draft' })
    const old = await made.term({ preferredLabel: 'klunga', identifier: 'klunga', status: 'obsolete', replacedBy: id, broader: [id] })
    await payload().delete({ collection: 'terms', id: old.id })
    await made.news({ title: breakOut, slug: 'brott' })
    await made.meeting({
      title: 'Inställt',
      slug: 'installt',
      status: 'cancelled',
      place: 'Östersund',
      link: 'https://video.example/hemlig',
    })
  })

  describe('a concept', () => {
    it.each([
      ['text/turtle', '/id/terms/kluster.ttl'],
      ['application/ld+json', '/id/terms/kluster.jsonld'],
      ['application/rdf+xml;q=0.5, text/csv', '/id/terms/kluster.csv'],
      ['text/html,*/*;q=0.8', '/en/terms/kluster'],
    ])('asked for as %s leads to %s', async (accept, path) => {
      const answer = await ask(lastingConcept, 'kluster', { accept, 'accept-language': 'en' })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, root() + path])
      expect(answer.headers.get('vary')).toBe('accept, accept-language')
    })

    it('says 406 to who wants a picture, and 404 where there is none', async () => {
      const refused = await ask(lastingConcept, 'kluster', { accept: 'image/png' })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([406, 'application/problem+json; charset=utf-8'])
      expect((await ask(lastingConcept, 'okant', { accept: 'text/turtle' })).status).toBe(404)
      for (const name of ['okant.ttl', 'hemligt.ttl']) expect((await ask(lastingConcept, name)).status).toBe(404)
    })

    it('that is gone says so, and what stands instead', async () => {
      const answer = await ask(lastingConcept, 'klunga.ttl')
      expect(answer.status).toBe(410)
      const statements = new Parser().parse(await answer.text())
      const heir = statements.find(({ predicate }) => predicate.value.endsWith('isReplacedBy'))
      expect(heir?.object.value).toBe(`${root()}/id/terms/kluster`)
      const inRows = await ask(lastingConcept, 'klunga.csv')
      expect([inRows.status, await inRows.text()]).toEqual([410, expect.stringContaining('/id/terms/kluster')])
    })
  })

  it('the vocabulary has what is published, in each form', async () => {
    for (const ending of ['ttl', 'jsonld', 'rdf', 'csv', 'tbx']) {
      const answer = await ask(lastingName, `terms.${ending}`)
      const text = await answer.text()
      expect([answer.status, text.includes('cluster'), text.includes('hemligt')]).toEqual([200, true, false])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
    expect((await ask(lastingName, 'annat.ttl')).status).toBe(404)
    expect((await ask(lastingName, 'terms', { accept: 'text/csv' })).headers.get('location')).toBe(`${root()}/id/terms.csv`)
  })

  it('the vocabulary is new as soon as a term is', async () => {
    await make(payload()).term({ preferredLabel: 'nytt', identifier: 'nytt' })
    expect(await (await ask(lastingName, 'terms.csv')).text()).toContain('\r\nnytt,approved,')
  })

  it('the catalogue names the licence that the region has chosen, of itself, its files and the API', async () => {
    const licences = async () => {
      const { html } = await get(payload(), catalogueIn('ttl'), {})
      return [
        ...new Set(
          new Parser()
            .parse(html)
            .filter(({ predicate }) => predicate.value.endsWith('/license'))
            .map(({ object }) => object.value),
        ),
      ]
    }
    expect(await licences()).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/'])
    await payload().updateGlobal({ slug: 'publisher', data: { ...plain.publisher(), openData: { licence: 'CC-BY-SA-4.0' } } })
    expect(await licences()).toEqual(['http://creativecommons.org/licenses/by-sa/4.0/'])
    await payload().updateGlobal({ slug: 'publisher', data: { openData: { licence: 'CC0-1.0' } } })
  })

  it('the catalogue tells of the terms, the feeds and the API', async () => {
    const { headers, html } = await get(payload(), catalogueIn('rdf'), {})
    expect(headers.get('content-type')).toBe('application/rdf+xml')
    for (const part of ['/id/terms.ttl', '/sv/news/feed.atom', '/sv/meetings/calendar.ics', '/v1/openapi.json'])
      expect(html).toContain(root() + part)
    if (judgesMissing) return
    const { results } = judged<{ results: Record<string, string>[] }>('dcat', JSON.stringify({ format: 'xml', text: html }))
    expect(results.filter(({ resultPath }) => !resultPath?.endsWith('/format'))).toEqual([])
  })

  describe('what a page is about', () => {
    const about = async <P extends object>(page: Handler<P & { language: string }>, params: P) => {
      const { headers, html } = await get(payload(), page, { language: 'sv', ...params })
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      const scripts = [...new JSDOM(html).window.document.querySelectorAll('script')].filter(({ src }) => !src)
      expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json'])
      return JSON.parse(scripts[0]?.textContent ?? '') as Record<string, unknown>
    }

    it('is said so that no text breaks out of it', async () => {
      const found = await about(newsPage, { slug: 'brott' })
      expect(found).toMatchObject({ '@type': 'NewsArticle', headline: breakOut, inLanguage: 'sv' })
    })

    it('is an event that is off, without the way in', async () => {
      const found = await about(meetingPage, { slug: 'installt' })
      expect(found).toMatchObject({
        '@type': 'Event',
        eventStatus: 'https://schema.org/EventCancelled',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        location: [{ '@type': 'Place', name: 'Östersund' }, { '@type': 'VirtualLocation' }],
      })
      expect(JSON.stringify(found)).not.toContain('video.example')
    })

    it('is a term by its lasting name, the glossary and the publisher', async () => {
      const term = await about(termPage, { identifier: 'kluster' })
      expect(term).toMatchObject({ '@type': 'DefinedTerm', '@id': `${root()}/id/terms/kluster`, inDefinedTermSet: `${root()}/id/terms` })
      expect(await about(glossaryPage, {})).toMatchObject({ '@type': 'DefinedTermSet' })
      expect(await about(startPage, {})).toMatchObject({ '@type': 'GovernmentOrganization', '@id': `${root()}/id/publisher` })
    })

    it('is read by a parser of JSON-LD', async () => {
      const { '@context': _, ...found } = await about(termPage, { identifier: 'kluster' })
      const document = { '@context': { '@vocab': 'https://schema.org/' }, ...found }
      const statements = (await jsonld.toRDF(document as never)) as unknown[]
      expect(statements.length).toBeGreaterThan(4)
    })
  })

  it('the sitemap has each page in the languages that it is written in', async () => {
    const { html } = await get(payload(), sitemap, {})
    const document = new JSDOM(html, { contentType: 'application/xml' }).window.document
    const of = (address: string) =>
      [...document.querySelectorAll('url')].find((url) => url.querySelector('loc')?.textContent === root() + address)
    const languages = (address: string) =>
      [...(of(address)?.getElementsByTagName('xhtml:link') ?? [])].map((link) => link.getAttribute('hreflang'))
    expect(languages('/en/terms/kluster')).toEqual(['sv', 'en'])
    expect(of('/sv/news/brott')?.querySelector('lastmod')?.textContent).toMatch(/^\d{4}-/)
    expect(of('/en/news/brott')).toBeUndefined()
    expect(languages('/sv/privacy')).toEqual(['sv', 'en', 'sma'])
    expect(html).not.toContain('hemligt')
    expect((await sitemapPart(payload(), new Request('http://spets.example/'), { file: '1.xml' })).status).toBe(404)
  })

  it('robots.txt keeps search engines from what is personal, and shows them the sitemap', async () => {
    const { html } = await get(payload(), robots, {})
    expect(html).toContain('Disallow: /unsubscribe/')
    expect(html).toContain(`Sitemap: ${root()}/sitemap.xml`)
  })
})
