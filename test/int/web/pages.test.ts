import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putNamesInForce } from '../../../src/i18n/strengthAreaName'
import type { Term } from '../../../src/payload-types'
import { live, ready } from '../../../src/web/health'
import { missingPage } from '../../../src/web/pages/missing'
import { newsPage } from '../../../src/web/pages/news'
import { privacyPage } from '../../../src/web/pages/privacy'
import { startPage } from '../../../src/web/pages/start'
import { strengthAreaPage } from '../../../src/web/pages/strengthArea'
import { termPage } from '../../../src/web/pages/terms'
import { get } from '../../support/pages'
import { sqliteClient } from '../../../src/database'
import { onEachDatabase } from '../../support/spets'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

onEachDatabase('public pages', (spets) => {
  const payload = () => spets().payload

  afterAll(() => putNamesInForce({}))
  beforeAll(async () => {
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region Exempel',
        names: {
          strengthArea: 'Prioritering',
          strengthAreas: 'Prioriteringar',
          theStrengthArea: 'Prioriteringen',
          theStrengthAreas: 'Prioriteringarna',
        },
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
          { key: 'spets', label: 'Spets', examples: [{ text: 'En testmiljö.' }] },
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

    it('does not claim to be South Sami where nothing is', async () => {
      const { html } = await get(payload(), termPage, { language: 'sma', identifier: 'fardplan' }, '/sma/terms/fardplan')
      expect(html).toContain('<html lang="sv">')
      expect(html).not.toMatch(/(href)?lang="sma"/i)
      expect(html).toContain('Den här sidan finns inte på sydsamiska än.')
      expect(html).toContain('<link rel="canonical" href="/sv/terms/fardplan"/>')
    })

    it('marks what is South Sami, and says that not everything is', async () => {
      await payload().update({
        collection: 'terms',
        id: term.id,
        locale: 'sma',
        data: { preferredLabel: 'voejhkelæjja', definition: 'bïhkedasse' },
      })
      const { html } = await get(payload(), termPage, { language: 'sma', identifier: 'fardplan' }, '/sma/terms/fardplan')
      expect(html).toContain('<html lang="sv">')
      expect(html).toContain('<p lang="sma" class="lead">bïhkedasse</p>')
      expect(html).toContain('Allt på den här sidan finns inte på sydsamiska.')
      expect(html).not.toContain('rel="canonical"')
      const swedish = await get(payload(), termPage, { language: 'sv', identifier: 'fardplan' }, '/sv/terms/fardplan')
      expect(swedish.html).toContain('<link rel="alternate" hrefLang="sma" href="/sma/terms/fardplan"/>')
    })

    it('shows the way from the start page, and marks where one is', async () => {
      const { html } = await get(payload(), termPage, { language: 'sv', identifier: 'fardplan' }, '/sv/terms/fardplan')
      expect(html).toContain('<ol><li><a href="/sv">Start</a></li><li><a href="/sv/terms">Ordlista</a></li></ol>')
      expect(html).toContain('<a href="/sv/terms" aria-current="true">Ordlista</a>')
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

  it('names those who work with a strength area today, and no one from before', async () => {
    const area = await payload().create({
      collection: 'strength-areas',
      data: { title: 'Energi', slug: 'energi', _status: 'published' },
    })
    const person = (name: string, to: string | null) =>
      payload().create({
        collection: 'people',
        data: { name, assignments: [{ role: 'process-leader', strengthArea: area.id, from: inDays(-90), to }] },
      })
    await person('Processledare nu', null)
    await person('Processledare förr', inDays(-30))
    const { html } = await get(payload(), strengthAreaPage, { language: 'sv', slug: 'energi' })
    expect(html).toContain('Processledare nu')
    expect(html).not.toContain('Processledare förr')
  })

  it('calls the strength areas what the publisher calls them', async () => {
    await payload().create({
      collection: 'strength-areas',
      data: { title: 'Skog', slug: 'skog', _status: 'published' },
    })
    const { html } = await get(payload(), startPage, { language: 'sv' })
    expect(html).toContain('<h2>Prioriteringar</h2>')
    expect(html).toContain('href="/sv/strength-areas/skog"')
  })

  it('explains the model in a picture and in words', async () => {
    const { html } = await get(payload(), startPage, { language: 'sv' })
    expect(html).toContain('<h1>Region Exempel</h1>')
    const [svg = ''] = /<svg aria-describedby.*?<\/svg>/.exec(html) ?? []
    expect(svg).toMatch(/^<svg aria-describedby="model-desc model-in-words" aria-labelledby="model-title"[^>]* role="img"/)
    expect(svg).toContain('<title id="model-title">Bas – Bredd – Spets</title>')
    expect(svg).toMatch(/<desc id="model-desc">En pyramid\. Nivåerna nedifrån och upp: Bas och Spets\.<\/desc>/)
    expect(html).toContain('<dt>Spets</dt><dd class="examples"><p>Till exempel:</p><ul><li>En testmiljö.</li></ul></dd>')
    expect(html).not.toContain('<dt>Bas</dt>')
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
    // What a page is about is data, which no browser runs.
    expect(html.replaceAll('<script type="application/ld+json">', '')).not.toContain('<script')
  })

  it('is alive, and ready when the database answers', async () => {
    expect(live().status).toBe(200)
    expect((await ready(() => Promise.resolve(payload()))).status).toBe(200)
  })

  it('is not ready when the database is gone or takes too long', async () => {
    const gone = await ready(() => Promise.reject(new Error('mongodb://user:password@host')))
    expect(gone.status).toBe(503)
    expect(await gone.text()).toBe('{"status":"unavailable","reason":"databaseUnreachable"}')
    const slow = await ready(() => new Promise(() => undefined), 10)
    expect(slow.status).toBe(503)
    expect(await slow.json()).toMatchObject({ reason: 'databaseSlow' })
  })

  it('is not ready when the database takes nothing', async () => {
    if (spets().database === 'mongodb') return
    const client = sqliteClient(payload())
    await client.execute('pragma query_only = 1')
    const answer = await ready(() => Promise.resolve(payload()))
    await client.execute('pragma query_only = 0')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ reason: 'databaseReadOnly' })
    expect((await ready(() => Promise.resolve(payload()))).status).toBe(200)
  })
})
