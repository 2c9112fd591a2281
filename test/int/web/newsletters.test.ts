import { beforeEach, describe, expect, it } from 'vitest'
import type { ResolvedBlock } from '../../../src/domain/mailContent'
import type { DispatchStatus } from '../../../src/domain/mailings'
import { newsletterPage } from '../../../src/web/pages/newsletter'
import { newsletterListPage } from '../../../src/web/pages/newsletterList'
import { make } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('sent newsletters on the web', (spets) => {
  const payload = () => spets().payload
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

  it.each(['sending', 'paused', 'completed', 'cancelled'] as const)(
    'can be read by everyone when %s, once somebody has got it',
    async (status) => {
      await dispatch(`brev-${status}`, status, true)
      const { status: code, html } = await page(`brev-${status}`)
      expect(code).toBe(200)
      expect(html).toContain('<h1>Brev i mars</h1>')
      expect(html).toContain('Nyhetsbrev, skickat 2 mars 2026')
      expect(html).toContain('<p>Brevets text</p>')
      expect(html).toContain('lang="en">Read on</a>')
      expect(html).toContain('src="/eu-emblem.png"')
      expect(html).not.toMatch(/\[\[namn\]\]|unsubscribe/)
    },
  )

  it('are in the language of the address, and say where they are not', async () => {
    await dispatch('brev-sprak', 'completed', true)
    expect((await page('brev-sprak', 'en')).html).toContain('<h1>Letter in March</h1>')
    expect((await page('brev-sprak', 'en')).html).toContain('<div class="prose" lang="sv">')
    expect((await page('brev-sprak', 'sma')).html).toContain('<h1>Brev i mars</h1>')
  })

  it.each(['draft', 'approved', 'scheduled', 'preparing'] as const)('cannot be read while %s', async (status) => {
    await dispatch(`brev-${status}`, status, true)
    expect((await page(`brev-${status}`)).status).toBe(404)
  })

  it('cannot be read when they were stopped before anybody got them', async () => {
    await payload().create({
      collection: 'dispatches',
      data: { title: 'Stoppat', kind: 'newsletter', status: 'cancelled', slug: 'stoppat', inArchive: true, content },
    })
    expect((await page('stoppat')).status).toBe(404)
  })

  it('show how they were corrected, and when, with a note that runs nothing', async () => {
    const { id } = await dispatch('brev-rattat', 'completed', true)
    const correctedText = { subject: 'Brev i april', preheader: 'Kort', blocks }
    const correction = { at: '2026-03-03T12:00:00.000Z', by: null, note: { sv: 'Det var <b>fel</b> månad.', en: 'Wrong month.' } }
    const webCorrections = [{ ...correction, content: { sv: correctedText, en: correctedText, sma: correctedText } }]
    await payload().update({ collection: 'dispatches', id, data: { webCorrections, webVersion: 2 } })
    const { html } = await page('brev-rattat')
    expect(html).toContain('<h1>Brev i april</h1>')
    expect(html).toContain('Rättad 3 mars 2026')
    expect(html).toContain('Det var &lt;b&gt;fel&lt;/b&gt; månad.')
    expect((await page('brev-rattat', 'en')).html).toContain('Wrong month.')
  })

  it('cannot be read when they are kept out of the archive, nor can invitations', async () => {
    await dispatch('brev-internt', 'completed', false)
    await dispatch('inbjudan', 'completed', true, 'invitation')
    expect((await page('brev-internt')).status).toBe(404)
    expect((await page('inbjudan')).status).toBe(404)
  })

  describe('are listed for everyone', () => {
    const list = (language = 'sv', query = '') => get(payload(), newsletterListPage, { language }, `/${language}/newsletters${query}`)
    const listed = (html: string) => [...html.matchAll(/href="\/\w+\/newsletters\/([\w-]+)"/g)].map(([, slug]) => slug)
    const sentOn = (slug: string, startedAt: string, more: object = {}) =>
      payload().create({
        collection: 'dispatches',
        data: { title: slug, kind: 'newsletter', status: 'completed', slug, key: slug, inArchive: true, content, startedAt, ...more },
      })
    beforeEach(async () => {
      await payload().delete({ collection: 'dispatches', where: { id: { exists: true } } })
    })

    it('the newest first, by day and subject in the language of the page, marked where it is another', async () => {
      await sentOn('brev-1', '2026-03-02T12:00:00.000Z')
      await sentOn('brev-2', '2026-04-02T12:00:00.000Z')
      const { status, html } = await list()
      expect(status).toBe(200)
      expect(listed(html)).toEqual(['brev-2', 'brev-1'])
      expect(html).toContain('<time dateTime="2026-04-02T12:00:00.000Z">2 april 2026</time>')
      expect(html).toContain('>Brev i mars</a>')
      expect((await list('en')).html).toContain('<a href="/en/newsletters/brev-1">Letter in March</a>')
      expect((await list('sma')).html).toMatch(/<a href="\/sma\/newsletters\/brev-1"[^>]*>Brev i mars<\/a>/)
    })

    it('with lang where the subject is missing in the language', async () => {
      await sentOn('brev-svenskt', '2026-03-02T12:00:00.000Z', { content: { sv: content.sv } })
      expect((await list('en')).html).toContain('<a href="/en/newsletters/brev-svenskt" lang="sv">Brev i mars</a>')
    })

    it('with the subject as it was corrected last', async () => {
      const { id } = await sentOn('brev-rattat', '2026-03-02T12:00:00.000Z')
      const corrected = (subject: string) => ({
        at: '2026-03-03T12:00:00.000Z',
        by: null,
        note: { sv: 'Fel.' },
        content: { sv: { ...content.sv, subject } },
      })
      await payload().update({
        collection: 'dispatches',
        id,
        data: { webCorrections: [corrected('Brev i april'), corrected('Brev i maj')] },
      })
      expect((await list()).html).toContain('>Brev i maj</a>')
      expect((await page('brev-rattat')).html).toContain('<h1>Brev i maj</h1>')
    })

    it('and only those that can be read by everyone', async () => {
      for (const status of ['draft', 'approved', 'scheduled', 'preparing'] as const) await dispatch(`dold-${status}`, status, true)
      await dispatch('dold-intern', 'completed', false)
      await dispatch('dold-inbjudan', 'completed', true, 'invitation')
      await sentOn('dold-stoppad', '2026-03-02T12:00:00.000Z', { status: 'cancelled', startedAt: null })
      await dispatch('brev-oppet', 'paused', true)
      const { html } = await list()
      expect(listed(html)).toEqual(['brev-oppet'])
      for (const slug of listed(html)) expect((await page(slug ?? '')).status).toBe(200)
    })

    it('once each, also when they have been sent to more people afterwards', async () => {
      const { id: newsletter } = await make(payload()).newsletter()
      await sentOn('forsta', '2026-03-02T12:00:00.000Z', { newsletter })
      await sentOn('annat', '2026-03-03T12:00:00.000Z')
      await sentOn('andra', '2026-03-04T12:00:00.000Z', { newsletter })
      expect(listed((await list()).html)).toEqual(['andra', 'annat'])
    })

    it('some at a time', async () => {
      for (let day = 1; day <= 25; day += 1) await sentOn(`brev-${day}`, `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`)
      const [first, second] = [(await list()).html, (await list('sv', '?page=2')).html]
      expect([listed(first).length, listed(second).length]).toEqual([20, 5])
      expect(first).toContain('href="/sv/newsletters?page=2"')
      expect(second).toContain('href="/sv/newsletters?page=1"')
      expect((await list('sv', '?page=3')).status).toBe(404)
      expect((await list('sv', '?page=-1')).status).toBe(200)
    })

    it('and told that there are none, on a page that all others lead to', async () => {
      const { html } = await list()
      expect(html).toContain('Här finns inga nyhetsbrev än.')
      expect(html).toContain('<footer')
      expect(html.slice(html.indexOf('<footer'))).toContain('href="/sv/newsletters"')
    })
  })
})
