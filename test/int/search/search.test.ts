import { beforeAll, describe, expect, it } from 'vitest'
import type { ContentLanguage } from '../../../src/i18n/languages'
import type { ResolvedBlock } from '../../../src/domain/mailContent'
import { search, type SearchHit, type SearchQuestion } from '../../../src/search'
import { plain, prose } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('searching what is public', (spets) => {
  const payload = () => spets().payload
  const ask = (text: string, more: Partial<SearchQuestion> = {}) => search(payload(), { text, language: 'sv', limit: 20, page: 1, ...more })
  const titles = async (text: string, more: Partial<SearchQuestion> = {}) => (await ask(text, more)).hits.map(({ title }) => title.value)
  const news = (data: object) => payload().create({ collection: 'news', data: { ...plain.news(), ...data } })
  const marked = (segments: SearchHit['snippet']) => segments.filter(({ hit }) => hit).map(({ text }) => text)

  let forest = ''
  let energy = ''

  beforeAll(async () => {
    const area = async (title: string, slug: string, english: string) => {
      const { id } = await payload().create({ collection: 'strength-areas', data: { ...plain.strengthArea(), title, slug } })
      await payload().update({ collection: 'strength-areas', id, locale: 'en', data: { title: english } })
      return id
    }
    forest = await area('Skog och vatten', 'skog', 'Forest and water')
    energy = await area('Hållbar energi', 'energi', 'Sustainable energy')
    await news({ title: 'Mötet i Åre', lead: 'Regionernas företag sågs.', body: prose('Diarienummer RS/1234/2025 gäller S3.') })
    await news({ title: 'Idé om turism', lead: 'En e-post om styrkeområdets plan 2021–2027.', strengthAreas: [forest] })
    await news({ title: 'Ide nära björnen', lead: 'Björnen sover i sitt ide.', strengthAreas: [energy] })
    await news({ title: 'Något annat', lead: 'Här står ordet snöskoter.' })
    await payload().create({
      collection: 'terms',
      data: { ...plain.term(), preferredLabel: 'kluster', hiddenLabels: [{ label: 'hopgyttring' }], definition: 'aktörer som samverkar' },
    })
    await payload().create({
      collection: 'documents',
      data: { ...plain.document(), title: 'Regional strategi', slug: 'strategi', registryNumber: 'RUN/430/2018' },
    })
    await payload().create({
      collection: 'people',
      data: {
        name: 'Maja Lïhtsie',
        title: 'Processledare',
        assignments: [
          { role: 'process-leader', strengthArea: energy, to: '2020-01-01T12:00:00.000Z' },
          { role: 'process-leader', strengthArea: forest },
        ],
      },
    })
    await payload().create({ collection: 'people', data: { name: 'Utan Område' } })
    await payload().updateGlobal({
      slug: 'explanation-model',
      data: {
        title: 'Bas – Bredd – Spets',
        levels: [{ label: 'Bas', explanation: 'Grunden för tillväxten.', key: 'base' }],
        textAlternative: 'En pyramid.',
      },
    })
  })

  it.each([
    ['möte', 'Mötet i Åre'],
    ['MÖTENA', 'Mötet i Åre'],
    ['regioner', 'Mötet i Åre'],
    ['företagen', 'Mötet i Åre'],
    ['RS/1234/2025', 'Mötet i Åre'],
    ['rs 1234', 'Mötet i Åre'],
    ['S3', 'Mötet i Åre'],
    ['are', 'Mötet i Åre'],
    ['styrkeområde', 'Idé om turism'],
    ['styrke', 'Idé om turism'],
    ['epost', 'Idé om turism'],
    ['2021-2027', 'Idé om turism'],
    ['turizm', 'Idé om turism'],
    ['strykeområde', 'Idé om turism'],
    ['snoskotrar', 'Något annat'],
    ['hopgyttring', 'kluster'],
    ['samverka', 'kluster'],
    ['RUN/430/2018', 'Regional strategi'],
    ['lihtsie', 'Maja Lïhtsie'],
    ['bredd', 'Bas – Bredd – Spets'],
    ['tillväxt', 'Bas – Bredd – Spets'],
    ['turism plan', 'Idé om turism'],
  ])('%s finds %s first', async (text, title) => {
    expect((await titles(text))[0]).toBe(title)
  })

  it('has the form that was asked for before the folded one', async () => {
    expect(await titles('idé')).toEqual(['Idé om turism', 'Ide nära björnen'])
    expect(await titles('ide')).toEqual(['Ide nära björnen', 'Idé om turism'])
  })

  it('has hits in titles first', async () => {
    await news({ title: 'Text om något', lead: 'Om solkraft, solkraft och solkraft.', body: prose('Solkraft är solkraft.') })
    await news({ title: 'Solkraft', lead: 'Om annat.' })
    expect(await titles('solkraft')).toEqual(['Solkraft', 'Text om något'])
  })

  it('shows where the words are, around the first hit, and knows no markup', async () => {
    const [hit] = (await ask('1234')).hits
    expect(marked(hit?.snippet ?? [])).toEqual(['1234'])
    expect((hit?.snippet ?? []).map(({ text }) => text).join('')).toBe('Diarienummer RS/1234/2025 gäller S3.')
    const { hits } = await ask('möten')
    expect(hits[0]?.titleSegments).toEqual([
      { text: 'Mötet', hit: true },
      { text: ' i Åre', hit: false },
    ])
  })

  it('leads to the pages', async () => {
    const address = async (text: string, language: ContentLanguage = 'sv') => (await ask(text, { language })).hits[0]?.address
    expect(await address('forest', 'en')).toBe('/en/strength-areas/skog')
    expect(await address('RUN/430/2018')).toBe('/sv/documents#strategi')
    expect(await address('Lïhtsie')).toBe('/sv/strength-areas/skog')
    expect(await address('pyramid')).toBe('/sv')
    expect((await ask('Utan Område')).hits.filter(({ type }) => type === 'people')).toEqual([])
  })

  it('is in the language that is asked for, else in Swedish, and says so', async () => {
    const [english] = (await ask('forests', { language: 'en' })).hits
    expect(english?.title).toEqual({ value: 'Forest and water', lang: 'en' })
    const [swedish] = (await ask('mötena', { language: 'en' })).hits
    expect(swedish).toMatchObject({
      title: { value: 'Mötet i Åre', lang: 'sv' },
      snippetLang: 'sv',
      address: expect.stringMatching(/^\/en\//) as string,
    })
    expect((await ask('idé', { language: 'sma' })).hits[0]?.title.lang).toBe('sv')
    expect((await ask('skog', { language: 'en' })).hits.filter(({ type }) => type === 'strength-areas')).toEqual([])
  })

  it('keeps to an area and to kinds, and counts the kinds', async () => {
    expect(await titles('ide', { area: 'energi' })).toEqual(['Ide nära björnen'])
    expect(await titles('ide', { area: 'finns-inte' })).toEqual([])
    const { total, perType } = await ask('skog', { types: ['people'] })
    expect({ total, perType }).toEqual({ total: 0, perType: { 'strength-areas': 1 } })
    expect((await ask('om', { limit: 1, page: 2 })).hits).toHaveLength(1)
  })

  describe('at once', () => {
    it('finds what is published, and no more what is withdrawn, changed, thrown away or deleted', async () => {
      const { id } = await news({ title: 'Vindkraft', _status: 'draft' })
      const found = () => titles('vindkraft')
      const update = (data: object) => payload().update({ collection: 'news', id, data })
      expect(await found()).toEqual([])
      await update({ _status: 'published' })
      expect(await found()).toEqual(['Vindkraft'])
      await payload().update({ collection: 'news', id, draft: true, data: { title: 'Kärnkraft', _status: 'draft' } })
      expect(await titles('kärnkraft')).toEqual([])
      expect(await found()).toEqual(['Vindkraft'])
      await update({ title: 'Vågkraft', _status: 'published' })
      expect([await found(), await titles('vågkraft')]).toEqual([[], ['Vågkraft']])
      await update({ _status: 'draft' })
      expect(await titles('vågkraft')).toEqual([])
      await update({ _status: 'published' })
      await update({ deletedAt: new Date().toISOString() })
      expect(await titles('vågkraft')).toEqual([])
      await payload().delete({ collection: 'news', id, trash: true })
      expect(await titles('vågkraft')).toEqual([])
    })

    it('finds a meeting when it becomes public, and never what is for those who log in', async () => {
      const { id } = await payload().create({
        collection: 'meetings',
        data: {
          ...plain.meeting(),
          title: 'Rundabordssamtal',
          public: false,
          invitationMessage: 'Hemlighetsmakeri',
          link: 'https://meet.example/dold',
        },
      })
      expect(await titles('rundabordssamtal')).toEqual([])
      await payload().update({ collection: 'meetings', id, data: { public: true } })
      expect(await titles('rundabordssamtalen')).toEqual(['Rundabordssamtal'])
      expect(await titles('hemlighetsmakeri')).toEqual([])
      expect(await titles('dold')).toEqual([])
    })

    it('finds a newsletter once it is sent, as it was corrected last, once', async () => {
      const blocks: ResolvedBlock[] = [{ type: 'text', html: '<p>Brevet om <strong>pärlugglor</strong> &amp; lavskrikor</p>', lang: 'sv' }]
      const text = { subject: 'Brev i mars', preheader: 'Kort', blocks, html: '', text: '' }
      const { id } = await payload().create({
        collection: 'dispatches',
        data: {
          title: 'Brev',
          kind: 'newsletter',
          status: 'preparing',
          slug: 'brev',
          key: 'brev',
          inArchive: true,
          content: { sv: text, en: text, sma: text },
        },
      })
      expect(await titles('pärluggla')).toEqual([])
      await payload().update({ collection: 'dispatches', id, data: { status: 'completed', startedAt: '2026-03-02T12:00:00.000Z' } })
      const [hit] = (await ask('pärluggla')).hits
      expect(hit).toMatchObject({ type: 'newsletters', address: '/sv/newsletters/brev', date: '2026-03-02T12:00:00.000Z' })
      expect(hit?.snippet.map((each) => each.text).join('')).toContain('Brevet om pärlugglor & lavskrikor')
      expect((await ask('pärluggla', { language: 'en' })).hits[0]?.title.lang).toBe('sv')
      await payload().update({ collection: 'dispatches', id, data: { inArchive: false } })
      expect(await titles('pärluggla')).toEqual([])
    })

    it('never finds contacts', async () => {
      await payload().create({
        collection: 'contacts',
        data: { ...plain.contact(), name: 'Xanthippa Kontaktsson', email: 'xanthippa@actors.example' },
      })
      expect(await titles('xanthippa')).toEqual([])
    })
  })

  it('makes its index once for all who ask at the same time', async () => {
    const answers = await Promise.all(['skog', 'energi', 'idé', 'möte'].map((text) => titles(text, { language: 'sma' })))
    expect(answers.every((each) => each.length > 0)).toBe(true)
  })

  it.each([
    '',
    ' ',
    '%',
    '"',
    "'",
    '((',
    '*',
    '\u0000',
    '😀',
    'ﬁ',
    'a\u0301',
    '/',
    '-',
    '–'.repeat(300),
    'å'.repeat(5000),
    'a/b/c/d/e/f/g/h/i/j',
    '$where',
    '../..',
  ])('answers to %j', async (text) => {
    expect((await ask(text)).total).toBeGreaterThanOrEqual(0)
  })

  it('keeps to bounds', async () => {
    expect((await ask('skog', { limit: Number.NaN, page: -3 })).hits.length).toBeLessThanOrEqual(1)
    expect((await ask('skog', { limit: 10_000, page: Number.POSITIVE_INFINITY })).hits).toEqual([])
  })
})
