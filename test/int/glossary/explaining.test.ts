import { beforeAll, describe, expect, it } from 'vitest'
import { explainerFor, readGlossary } from '../../../src/glossary'
import { find } from '../../../src/domain/terms'
import { renderIn } from '../../../src/mail/content/render'
import { newsPage } from '../../../src/web/pages/news'
import { builtPage } from '../../../src/web/pages/page'
import { make, prose } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('terms in texts', (spets) => {
  const payload = () => spets().payload
  const places = ['newsItem', 'page', 'newsletter', 'report'] as const
  const publisher = (explainTerms: (typeof places)[number][]) =>
    payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region',
        sender: { name: 'Region', address: 'a@region.example', replyTo: 'a@region.example' },
        postalAddress: 'Gatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
        plainLanguage: { explainTerms },
      },
    })
  const label = (text: string) => [{ label: text }]
  let area: { id: string }

  beforeAll(async () => {
    await publisher([...places])
    area = await make(payload()).term({
      preferredLabel: 'styrkeområde',
      identifier: 'styrkeomrade',
      definition: 'område där länet är "starkt" & kunnigt',
      inflectedForms: label('styrkeområden'),
      alternativeLabels: label('prioriterat område'),
    })
    await payload().update({
      collection: 'terms',
      id: area.id,
      locale: 'en',
      data: { preferredLabel: 'strength area', inflectedForms: label('strength areas'), _status: 'published' },
    })
    await make(payload()).term({ preferredLabel: 'utkast', identifier: 'utkast', _status: 'draft' })
    await make(payload()).term({ preferredLabel: 'förslag', identifier: 'forslag', status: 'proposed' })
  })

  const newsHtml = async (data: Parameters<ReturnType<typeof make>['news']>[0], language = 'sv') => {
    const { slug } = await make(payload()).news(data)
    return get(payload(), newsPage, { language, slug: slug ?? '' })
  }

  describe('on pages', () => {
    it('are explained once, from the lead on, and the page may run the script that does it', async () => {
      const { html, headers } = await newsHtml({ lead: 'Två styrkeområden.', body: prose('Ett styrkeområde till, utkast och förslag.') })
      expect(html.match(/class="term"/g)).toHaveLength(1)
      expect(html).toContain(
        'Två <a class="term" href="/sv/terms/styrkeomrade" data-meaning="område där länet är &quot;starkt&quot; &amp; kunnigt"',
      )
      expect(html).toContain('data-more="Mer om ”styrkeområde” i ordlistan">styrkeområden</a>.')
      expect(html).toContain('<script src="/terms.js" defer=""></script>')
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    })

    it('are explained in running text', async () => {
      const { html } = await newsHtml({ body: prose('Ett prioriterat område & ett styrkeområde.') })
      expect(html).toMatch(
        /<p>Ett <a class="term" href="\/sv\/terms\/styrkeomrade"[^>]*>prioriterat område<\/a> &amp; ett styrkeområde\.<\/p>/,
      )
    })

    it('are looked for in the language of the text', async () => {
      const { id, slug } = await make(payload()).news({ lead: 'Ett styrkeområde.', body: prose('Ett strength area.') })
      const english = () => get(payload(), newsPage, { language: 'en', slug: slug ?? '' })
      // What falls back to Swedish is Swedish.
      expect((await english()).html).toMatch(/<p lang="sv" class="lead">Ett <a class="term" href="\/en\/terms\/styrkeomrade"/)
      await payload().update({
        collection: 'news',
        id,
        locale: 'en',
        data: { title: 'News', lead: 'A styrkeområde.', body: prose('Strength areas.'), _status: 'published' },
      })
      const { html } = await english()
      expect(html).toContain('A styrkeområde.')
      expect(html).toMatch(/data-meaning-lang="sv" data-more="More about “strength area” in the glossary">Strength areas<\/a>/)
    })

    it('are explained on pages that editors build', async () => {
      const { slug } = await make(payload()).page({
        lead: 'Om oss.',
        blocks: [
          { blockType: 'prose', text: prose('Ett styrkeområde.') },
          { blockType: 'prose', text: prose('Ett styrkeområde.') },
        ],
      })
      const { html } = await get(payload(), builtPage, { language: 'sv', slug: slug ?? '' })
      expect(html.match(/class="term"/g)).toHaveLength(1)
    })

    it('are not where the text or the publisher says no, and no script runs', async () => {
      const plain = await newsHtml({ lead: 'Ett styrkeområde.', explainTerms: false })
      expect(plain.html).not.toMatch(/class="term"|<script(?! type="application\/ld\+json")/)
      expect(plain.headers.get('content-security-policy')).not.toContain('script')
      await publisher(['page'])
      expect((await newsHtml({ lead: 'Ett styrkeområde.' })).html).not.toContain('class="term"')
      expect(await explainerFor(payload(), 'page', true)).not.toBeNull()
      await publisher([])
      expect(await explainerFor(payload(), 'page', true)).toBeNull()
      await publisher([...places])
    })
  })

  describe('in newsletters', () => {
    const mail = async (more: object = {}) => {
      const segment = await make(payload()).segment()
      const text = 'Två styrkeområden. Ett styrkeområde.'
      const { id } = await make(payload()).newsletter({
        subject: 'Brev',
        segments: [segment.id],
        blocks: [{ blockType: 'text', text: prose(text) }],
        ...more,
      })
      return renderIn(payload(), { kind: 'newsletter', id }, 'sv')
    }

    it('lead to their pages, and the plain text is as it was', async () => {
      const { html, text } = await mail()
      expect(html).toMatch(
        /Två <a class="term" href="http[^"]*\/sv\/terms\/styrkeomrade" style="[^"]*">styrkeområden<\/a>\. Ett styrkeområde\./,
      )
      expect(text).toBe((await mail({ explainTerms: false })).text)
      expect(text).toContain('Två styrkeområden. Ett styrkeområde.')
    })

    it('do not where it says no', async () => {
      expect((await mail({ explainTerms: false })).html).not.toContain('class="term"')
    })
  })

  describe('of a glossary', () => {
    const knows = async (word: string) => find(`Ett ${word} här.`, (await readGlossary(payload())).sv.finder, 'sv').length > 0

    it('are read once, and again when one has changed', async () => {
      const first = await readGlossary(payload())
      expect(await readGlossary(payload())).toBe(first)
      const { id } = await make(payload()).term({ preferredLabel: 'kluster', identifier: 'kluster' })
      expect(await knows('kluster')).toBe(true)
      await payload().update({ collection: 'terms', id, data: { inflectedForms: label('klustret'), _status: 'published' } })
      expect(await knows('klustret')).toBe(true)
      await payload().update({ collection: 'terms', id, data: { status: 'obsolete', _status: 'published' } })
      expect(await knows('kluster')).toBe(false)
      await payload().update({ collection: 'terms', id, data: { status: 'approved', _status: 'published' } })
      expect(await knows('kluster')).toBe(true)
      await payload().update({ collection: 'terms', id, data: { deletedAt: new Date().toISOString() } })
      expect(await knows('kluster')).toBe(false)
    })

    it('are as they are published, whatever waits in drafts', async () => {
      const { id } = await make(payload()).term({ preferredLabel: 'nätverk', identifier: 'natverk' })
      await payload().update({ collection: 'terms', id, draft: true, data: { preferredLabel: 'klubb', _status: 'draft' } })
      expect([await knows('nätverk'), await knows('klubb')]).toEqual([true, false])
    })
  })
})
