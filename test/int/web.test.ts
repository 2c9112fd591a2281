import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ResolvedBlock } from '../../src/domain/mailContent'
import type { DispatchStatus } from '../../src/domain/mailings'
import type { News, Term } from '../../src/payload-types'
import { live, ready } from '../../src/web/health'
import { meetingCalendar } from '../../src/web/pages/meetingCalendar'
import { meetingListPage, meetingPage } from '../../src/web/pages/meetings'
import { missingPage } from '../../src/web/pages/missing'
import { newsletterPage } from '../../src/web/pages/newsletter'
import { newsListPage, newsPage } from '../../src/web/pages/news'
import { privacyPage } from '../../src/web/pages/privacy'
import { startPage } from '../../src/web/pages/start'
import { strengthAreaPage } from '../../src/web/pages/strengthArea'
import { glossaryPage, termPage } from '../../src/web/pages/terms'
import { get } from '../support/pages'
import { onEachDatabase } from '../support/spets'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

onEachDatabase('public pages', (spets) => {
  const payload = () => spets().payload

  beforeAll(async () => {
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region Exempel',
        names: { strengthAreas: 'Prioriteringar' },
        sender: { name: 'S3', address: 's3@region.example', replyTo: 'svar@region.example' },
        postalAddress: 'Exempelgatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
      },
    })
    await payload().updateGlobal({
      slug: 'explanation-model',
      data: {
        title: 'Bas – Bredd – Spets',
        levels: [
          { key: 'bas', label: 'Bas' },
          { key: 'spets', label: 'Spets' },
        ],
        textAlternative: 'En pyramid i två nivåer.',
      },
    })
  })

  describe('languages', () => {
    let term: Term

    beforeAll(async () => {
      term = await payload().create({
        collection: 'terms',
        data: {
          preferredLabel: 'färdplan',
          definition: 'beskrivning av vägen till ett mål',
          explanation: 'Som en karta.',
          status: 'approved',
          identifier: 'fardplan',
          alternativeLabels: [{ label: 'vägkarta' }],
          _status: 'published',
        },
      })
      await payload().update({ collection: 'terms', id: term.id, locale: 'en', data: { preferredLabel: 'roadmap' } })
    })

    it('shows the language of the address', async () => {
      const { html, status } = await get(payload(), termPage, { language: 'en', identifier: 'fardplan' })
      expect(status).toBe(200)
      expect(html).toContain('<html lang="en">')
      expect(html).toContain('<h1>roadmap</h1>')
    })

    it('marks what is missing in it as Swedish', async () => {
      const { html } = await get(payload(), termPage, { language: 'en', identifier: 'fardplan' })
      expect(html).toContain('<p lang="sv" class="lead">beskrivning av vägen till ett mål</p>')
      expect(html).toContain('<span lang="sv">vägkarta</span>')
    })

    it('marks nothing on a Swedish page', async () => {
      const { html } = await get(payload(), termPage, { language: 'sv', identifier: 'fardplan' })
      expect(html).toContain('<h1>färdplan</h1>')
      expect(html).toContain('<p class="lead">beskrivning av vägen till ett mål</p>')
    })

    it('says in South Sami pages that our own words are Swedish', async () => {
      const { html } = await get(payload(), termPage, { language: 'sma', identifier: 'fardplan' })
      expect(html).toContain('<html lang="sma">')
      expect(html).toContain('<body lang="sv">')
    })

    it('answers 404 for a language that is not ours and for what is not there', async () => {
      const missing = [
        await get(payload(), startPage, { language: 'de' }),
        await get(payload(), newsPage, { language: 'en', slug: 'nothing' }),
        await get(payload(), missingPage, { language: 'en', rest: ['nothing', 'at', 'all'] }),
      ]
      expect(missing.map(({ status }) => status)).toEqual([404, 404, 404])
      expect(missing[0]?.html).toContain('Sidan finns inte')
      expect(missing[1]?.html).toContain('The page does not exist')
    })
  })

  describe('news', () => {
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
      expect(html).toContain('<title>Ute nu – Region Exempel</title>')
      expect(html).toContain('<time dateTime="2026-03-02T12:00:00.000Z">2 mars 2026</time>')
      expect(html).toContain('<p>Hela &lt;texten&gt;.</p>')
      expect(html).toContain('href="/sv/strength-areas/jord"')
      expect(html).toContain('Prioriteringar')
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

  describe('terms', () => {
    it('remembers a deleted term, and leads to what replaced it', async () => {
      const heir = await payload().create({
        collection: 'terms',
        data: { preferredLabel: 'aktör', status: 'approved', identifier: 'aktor', _status: 'published' },
      })
      const old = await payload().create({
        collection: 'terms',
        data: {
          preferredLabel: 'intressent',
          status: 'obsolete',
          identifier: 'intressent',
          replacedBy: heir.id,
          _status: 'published',
        },
      })
      expect((await get(payload(), termPage, { language: 'sv', identifier: 'intressent' })).html).toContain(
        'Ordet används inte längre.',
      )
      await payload().delete({ collection: 'terms', id: old.id })
      const { status, html } = await get(payload(), termPage, { language: 'en', identifier: 'intressent' })
      expect(status).toBe(410)
      expect(html).toContain('The term “intressent” has been removed')
      expect(html).toContain('<a href="/en/terms/aktor">')
    })

    it('lists the glossary in alphabetical order, å after z', async () => {
      for (const preferredLabel of ['åtgärd', 'zon', 'arena']) {
        await payload().create({
          collection: 'terms',
          data: { preferredLabel, status: 'approved', identifier: preferredLabel, _status: 'published' },
        })
      }
      const { html } = await get(payload(), glossaryPage, { language: 'sv' })
      const positions = ['>arena<', '>zon<', '>åtgärd<'].map((label) => html.indexOf(label))
      expect(positions).toEqual(positions.toSorted((one, other) => one - other))
      expect(positions).not.toContain(-1)
    })

    it('shows narrower terms, but not those that are drafts', async () => {
      const broad = await payload().create({
        collection: 'terms',
        data: { preferredLabel: 'samverkan', status: 'approved', identifier: 'samverkan', _status: 'published' },
      })
      const narrow = (identifier: string, _status: 'draft' | 'published') =>
        payload().create({
          collection: 'terms',
          data: { preferredLabel: identifier, status: 'approved', identifier, broader: [broad.id], _status },
        })
      await narrow('klustersamverkan', 'published')
      await narrow('utkastsamverkan', 'draft')
      const { html } = await get(payload(), termPage, { language: 'sv', identifier: 'samverkan' })
      expect(html).toContain('klustersamverkan')
      expect(html).not.toContain('utkastsamverkan')
    })
  })

  describe('meetings', () => {
    const meeting = (title: string, starts: number, isPublic: boolean) =>
      payload().create({
        collection: 'meetings',
        data: {
          title,
          slug: title.toLowerCase(),
          start: inDays(starts),
          start_tz: 'Europe/Stockholm',
          end: inDays(starts + 0.1),
          kind: 'open',
          public: isPublic,
          organiser: { name: 'Hemlig Person', email: 'hemlig@region.example' },
        },
      })

    beforeAll(async () => {
      await meeting('Kommande', 10, true)
      await meeting('Forbi', -10, true)
      await meeting('Stangt', 10, false)
    })

    it('lists public meetings only, the coming apart from the past', async () => {
      const { html } = await get(payload(), meetingListPage, { language: 'sv' })
      expect(html).not.toContain('Stangt')
      expect(html.indexOf('Kommande<')).toBeGreaterThan(0)
      expect(html.indexOf('Tidigare möten')).toBeLessThan(html.indexOf('Forbi'))
      expect((await get(payload(), startPage, { language: 'sv' })).html).not.toMatch(/Forbi|Stangt/)
    })

    it('shows no page and no calendar file of a meeting that is not public', async () => {
      expect((await get(payload(), meetingPage, { language: 'sv', slug: 'stangt' })).status).toBe(404)
      expect((await get(payload(), meetingCalendar, { language: 'sv', slug: 'stangt' })).status).toBe(404)
    })

    it('shows a public one without what only those who log in may see', async () => {
      const { html } = await get(payload(), meetingPage, { language: 'sv', slug: 'kommande' })
      expect(html).toContain('svensk tid')
      expect(html).toContain('href="/sv/meetings/kommande/calendar.ics"')
      expect(html).not.toMatch(/Hemlig Person|hemlig@/)
    })

    it('gives it as a calendar file', async () => {
      const { docs } = await payload().find({ collection: 'meetings', where: { slug: { equals: 'kommande' } } })
      const { headers, html: file } = await get(payload(), meetingCalendar, { language: 'sv', slug: 'kommande' })
      expect(headers.get('content-type')).toContain('text/calendar')
      const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
      expect(event?.getFirstPropertyValue('uid')).toBe(`${docs[0]?.id}@region.example`)
      expect(event?.getFirstPropertyValue('url')).toBe('http://spets.example/sv/meetings/kommande')
      expect(file).not.toMatch(/hemlig|ATTENDEE/i)
    })
  })

  describe('sent newsletters', () => {
    const blocks: ResolvedBlock[] = [
      { type: 'text', html: '<p>Brevets text</p>', lang: 'sv' },
      { type: 'callToAction', label: 'Read on', url: 'http://spets.example/en', lang: 'en' },
      { type: 'euNotice', project: 'ORIGINN', lang: 'sv' },
    ]
    const content = {
      sv: { subject: 'Brev i mars', preheader: 'Kort', blocks, html: '<p>Hej [[namn]]</p>', text: 'Hej [[namn]]' },
      en: { subject: 'Letter in March', preheader: 'Kort', blocks, html: '', text: '' },
      sma: { subject: 'Brev i mars', preheader: 'Kort', blocks, html: '', text: '' },
    }
    const dispatch = (slug: string, status: DispatchStatus, inArchive: boolean, kind: 'newsletter' | 'invitation' = 'newsletter') =>
      payload().create({
        collection: 'dispatches',
        data: { title: slug, kind, status, slug, key: slug, inArchive, content, startedAt: '2026-03-02T12:00:00.000Z' },
      })
    const page = (slug: string, language = 'sv') => get(payload(), newsletterPage, { language, slug })

    it.each(['sending', 'completed'] as const)('can be read by everyone when %s', async (status) => {
      await dispatch(`brev-${status}`, status, true)
      const { status: code, html } = await page(`brev-${status}`)
      expect(code).toBe(200)
      expect(html).toContain('<h1>Brev i mars</h1>')
      expect(html).toContain('Nyhetsbrev, skickat 2 mars 2026')
      expect(html).toContain('<p>Brevets text</p>')
      expect(html).toContain('lang="en">Read on</a>')
      expect(html).toContain('src="/eu-emblem.png"')
      expect(html).not.toMatch(/\[\[namn\]\]|unsubscribe/)
    })

    it('are in the language of the address, and say where they are not', async () => {
      await dispatch('brev-sprak', 'completed', true)
      expect((await page('brev-sprak', 'en')).html).toContain('<h1>Letter in March</h1>')
      expect((await page('brev-sprak', 'en')).html).toContain('<div class="prose" lang="sv">')
      expect((await page('brev-sprak', 'sma')).html).toContain('<h1>Brev i mars</h1>')
    })

    it.each(['draft', 'approved', 'scheduled', 'preparing', 'paused', 'cancelled'] as const)(
      'cannot be read while %s',
      async (status) => {
        await dispatch(`brev-${status}`, status, true)
        expect((await page(`brev-${status}`)).status).toBe(404)
      },
    )

    it('cannot be read when they are kept out of the archive, nor can invitations', async () => {
      await dispatch('brev-internt', 'completed', false)
      await dispatch('inbjudan', 'completed', true, 'invitation')
      expect((await page('brev-internt')).status).toBe(404)
      expect((await page('inbjudan')).status).toBe(404)
    })
  })

  it('explains the model in a picture and in words', async () => {
    const { html } = await get(payload(), startPage, { language: 'sv' })
    expect(html).toContain('<h1>Region Exempel</h1>')
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="Bas – Bredd – Spets" aria-describedby="model-in-words"/)
    expect(html).toContain('<figcaption id="model-in-words"><span>En pyramid i två nivåer.</span></figcaption>')
  })

  it('tells how personal data are handled', async () => {
    const { html } = await get(payload(), privacyPage, { language: 'en' })
    expect(html).toContain('<p lang="sv" class="plain">Vi sparar ditt namn.</p>')
    expect(html).toContain('mailto:svar@region.example')
  })

  it('allows no scripts on any page', async () => {
    const { headers, html } = await get(payload(), startPage, { language: 'sv' })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).not.toContain('<script')
  })

  it('is alive, and ready when the database answers', async () => {
    expect(live().status).toBe(200)
    expect((await ready(() => Promise.resolve(payload()))).status).toBe(200)
  })

  it('is not ready when the database is gone or takes too long', async () => {
    const gone = await ready(() => Promise.reject(new Error('mongodb://user:password@host')))
    expect(gone.status).toBe(503)
    expect(await gone.text()).toBe('{"status":"unavailable"}')
    expect((await ready(() => new Promise(() => undefined), 10)).status).toBe(503)
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
