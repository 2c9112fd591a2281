import { expect, it } from 'vitest'
import type { ResolvedBlock } from '../../src/domain/mailContent'
import type { DispatchStatus } from '../../src/domain/mailings'
import { newsletterPage } from '../../src/web/pages/newsletter'
import { get } from '../support/pages'
import { onEachDatabase } from '../support/spets'

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

  it.each(['sending', 'paused', 'completed', 'cancelled'] as const)('can be read by everyone when %s, once somebody has got it', async (status) => {
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

  it.each(['draft', 'approved', 'scheduled', 'preparing'] as const)(
    'cannot be read while %s',
    async (status) => {
      await dispatch(`brev-${status}`, status, true)
      expect((await page(`brev-${status}`)).status).toBe(404)
    },
  )

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
})
