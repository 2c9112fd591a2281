import { ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { make, nextNumber, plain } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('bad input', (spets) => {
  /** The message at a field when a document cannot be saved, in a language. */
  async function refusedAt(path: string, language: 'sv' | 'en', save: (req: object) => Promise<unknown>): Promise<string> {
    const { payload } = spets()
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ req: { headers: new Headers({ 'accept-language': language }) } }, payload)
    req.i18n = { ...req.i18n, language }
    const error: unknown = await save(req).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof ValidationError)) throw new Error(`Not refused as invalid: ${String(error)}`)
    return error.data.errors.find((each) => each.path === path)?.message ?? `nothing at ${path}: ${JSON.stringify(error.data.errors)}`
  }

  const contact = (changes: object) => (req: object) =>
    spets().payload.create({ collection: 'contacts', data: { ...plain.contact(), ...changes }, req })

  describe('a contact', () => {
    it('with an address that cannot be is told so at the address', async () => {
      expect(await refusedAt('email', 'sv', contact({ email: 'anna@torsta' }))).toMatch(/”anna@torsta” är ingen e-postadress/)
      expect(await refusedAt('email', 'en', contact({ email: 'anna@torsta' }))).toMatch(/“anna@torsta” is not an e-mail address/)
    })

    it('that is there already, in other letter case, is told so at the address', async () => {
      const email = `Anna${nextNumber()}@Berg.example`
      await make(spets().payload).contact({ email })
      expect(await refusedAt('email', 'sv', contact({ email: email.toUpperCase() }))).toMatch(/finns redan en kontakt/)
    })

    it('is one however many write it at once', async () => {
      const email = `samtidig${nextNumber()}@berg.example`
      const ends = await Promise.allSettled([1, 2, 3].map(() => make(spets().payload).contact({ email })))
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })

    it('may keep its own address when it is saved again', async () => {
      const { id, email } = await make(spets().payload).contact()
      const saved = await spets().payload.update({ collection: 'contacts', id, data: { email: email.toUpperCase() } })
      expect(saved.address).toBe(email.toLowerCase())
    })

    it('with two answers for the same kind of mailing is told so at the answers', async () => {
      const permission = { purpose: 'newsletter', state: 'given', basis: 'consent', source: 'x', date: '2026-01-01' }
      expect(await refusedAt('permissions', 'sv', contact({ permissions: [permission, permission] }))).toMatch(/två gånger/)
    })

    it('that is a person without a name is told so at the name', async () => {
      expect(await refusedAt('name', 'sv', contact({ kind: 'person', name: '' }))).toMatch(/Skriv ett namn/)
    })
  })

  describe('a meeting', () => {
    const meeting = (changes: object) => (req: object) =>
      spets().payload.create({ collection: 'meetings', data: { ...plain.meeting(), ...changes }, req })

    it('that ends before it starts is told so at its end', async () => {
      const times = { start: '2027-01-14T09:00:00.000Z', end: '2027-01-14T08:00:00.000Z' }
      expect(await refusedAt('end', 'sv', meeting(times))).toMatch(/Slutet ligger före början/)
      expect(await refusedAt('end', 'en', meeting(times))).toMatch(/The end lies before the start/)
    })

    it('that ends when it starts is told so at its end', async () => {
      const at = '2027-01-14T09:00:00.000Z'
      expect(await refusedAt('end', 'sv', meeting({ start: at, end: at }))).toMatch(/samtidigt som början/)
      expect(await refusedAt('end', 'sv', meeting({ start: at, end: '2027-01-14T10:00:00+01:00' }))).toMatch(/samtidigt som början/)
      const { id } = await make(spets().payload).meeting()
      const move = (req: object) => spets().payload.update({ collection: 'meetings', id, data: { start: '2031-01-14T09:00:00.000Z' }, req })
      expect(await refusedAt('end', 'sv', move)).toMatch(/Slutet ligger före början/)
    })

    it.each([
      ['2026-03-29T02:30:00+01:00', 'Europe/Stockholm'],
      ['2026-03-29T02:00:00+02:00', 'Europe/Stockholm'],
      ['2027-03-28T02:59+01:00', 'Europe/Oslo'],
      ['2026-03-29T03:30:00+02:00', 'Europe/Helsinki'],
    ])('at %s in %s, which no clock there shows, is told so', async (start, zone) => {
      const times = { start, end: '2027-06-14T08:00:00.000Z', start_tz: zone, end_tz: zone }
      expect(await refusedAt('start', 'sv', meeting(times))).toMatch(/finns inte: klockan ställs fram/)
      expect(await refusedAt('start', 'en', meeting(times))).toMatch(/the clock is put forward/)
    })

    it.each([
      ['2026-03-29T02:30:00+01:00', 'UTC'],
      ['2026-03-29T02:30:00+05:30', 'Europe/Stockholm'],
      ['2026-03-29T02:30:00Z', 'Europe/Stockholm'],
      ['2026-10-25T02:30:00+01:00', 'Europe/Stockholm'],
    ])('at %s in %s is saved as it was meant', async (start, zone) => {
      const { start: saved } = await meeting({ start, end: '2027-06-14T08:00:00.000Z', start_tz: zone, end_tz: zone })({})
      expect(saved).toBe(new Date(start).toISOString())
    })

    it('without an end is told so at its end', async () => {
      expect(await refusedAt('end', 'sv', meeting({ end: null }))).toBe('Välj en tid.')
    })

    it('with a link that no browser can open is told so at the link', async () => {
      expect(await refusedAt('link', 'sv', meeting({ link: 'javascript:alert(1)' }))).toMatch(/hel webbadress/)
    })

    it('with a time that is none in its agenda is told so there', async () => {
      expect(await refusedAt('agenda.0.at', 'sv', meeting({ agenda: [{ at: '25:00', text: 'x' }] }))).toMatch(/09:00/)
    })
  })

  it.each([
    ['activities', 'from', 'to', { title: 'x', type: 'news', status: 'planned', year: 2027 }],
    ['calls', 'opens', 'closes', { title: 'x', funder: 'x', summary: 'x', _status: 'published' }],
    ['documents', 'validFrom', 'validTo', { title: 'x', kind: 'plan', _status: 'published' }],
    ['initiatives', 'from', 'to', { title: 'x', kind: 'project', status: 'ongoing', _status: 'published' }],
  ] as const)('%s whose last day is before the first are told so, and may last one day', async (collection, from, to, data) => {
    const save = (days: object) => (req: object) => spets().payload.create({ collection, data: { ...data, ...days } as never, req })
    expect(await refusedAt(to, 'sv', save({ [from]: '2027-05-06', [to]: '2027-05-05' }))).toMatch(/Slutet ligger före början/)
    const errors = await refusedAt(to, 'sv', save({ [from]: '2027-05-06T10:00:00Z', [to]: '2027-05-06T08:00:00Z', title: null })).catch(
      String,
    )
    expect(errors).toMatch(/^nothing at/)
  })

  it('a newsletter without a subject, content or segment is told so at each', async () => {
    const save = (req: object) =>
      spets().payload.create({ collection: 'newsletters', data: { subject: '', blocks: [], segments: [] }, req })
    for (const path of ['subject', 'blocks', 'segments']) expect(await refusedAt(path, 'sv', save)).not.toMatch(/^nothing/)
  })

  it('a segment with a condition that cannot be answered is told so at the question', async () => {
    const save = (question: object) => (req: object) =>
      spets().payload.create({ collection: 'segments', data: { name: 'x', question: { ...question } }, req })
    expect(await refusedAt('question', 'sv', save({ or: [{ and: [{ shoeSize: { equals: 43 } }] }] }))).toMatch(/shoeSize/)
    expect(await refusedAt('question', 'sv', save({ or: [{ and: [{ language: {} }] }] }))).toMatch(/”Språk i utskick” är inte färdigt/)
  })

  it('a file that is no picture is refused by what it holds, whatever it is called', async () => {
    const data = Buffer.from('not a picture at all')
    const file = { data, mimetype: 'image/png', name: 'bild.png', size: data.length }
    const save = (req: object) => spets().payload.create({ collection: 'media', data: { alt: 'x' }, file, req })
    expect(await refusedAt('file', 'sv', save)).toMatch(/”bild.png” är ingen bild/)
  })

  it('a term’s definition that ends like a sentence is told so at the definition', async () => {
    const save = (req: object) => spets().payload.create({ collection: 'terms', data: { ...plain.term(), definition: 'ett ord.' }, req })
    expect(await refusedAt('definition', 'sv', save)).toMatch(/slutar inte med punkt/)
  })

  it('is told over REST in the language that is asked for', async () => {
    const admin = await spets().user('administrator')
    const { token } = await spets().payload.login({
      collection: 'users',
      data: { email: admin.email ?? '', password: 'a long password for administrator' },
    })
    const ask = (language: string) =>
      rest(
        spets(),
        '/contacts',
        sending('POST', { ...plain.contact(), email: 'x@y' }, { authorization: `JWT ${token}`, 'accept-language': language }),
      )
    expect((await ask('sv')).text).toContain('är ingen e-postadress')
    expect((await ask('en')).text).toContain('is not an e-mail address')
  })
})

onEachDatabase('addresses of pages', (spets) => {
  it('differ for news with the same title', async () => {
    const write = () =>
      spets().payload.create({
        collection: 'news',
        data: { title: 'Månadens möte', lead: 'x', date: '2026-01-01T12:00:00.000Z', slug: '' },
      })
    expect((await write()).slug).toBe('manadens-mote')
    expect((await write()).slug).toBe('manadens-mote-2')
  })
})
