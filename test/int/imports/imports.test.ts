import type { Where } from 'payload'
import writeWorkbook from 'write-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { importContacts, type ImportOrder, mendFile, runImport } from '../../../src/imports'
import { readTable } from '../../../src/imports/files/read'
import type { Contact } from '../../../src/payload-types'
import { contactWith, csv, emptied, exampleOf, examples, said } from '../../support/imports'
import { onEachDatabase } from '../../support/spets'

const order = (bytes: Uint8Array, some: Partial<ImportOrder> = {}): ImportOrder => ({
  ...said,
  bytes,
  fileName: 'lista.csv',
  dryRun: false,
  user: null,
  language: 'sv',
  ...some,
})

onEachDatabase('importing contacts', (spets) => {
  const imported = (bytes: Uint8Array, some: Partial<ImportOrder> = {}) => importContacts(spets().payload, order(bytes, some))
  const count = async (collection: 'contacts' | 'organisations') => (await spets().payload.count({ collection })).totalDocs

  beforeEach(() => emptied(spets().payload))

  describe.each(examples)('the example %s', (name) => {
    const file = exampleOf(name)

    it('would give 64 contacts of 70 rows, and a dry run writes nothing', async () => {
      const { counts } = await imported(file, { dryRun: true })
      expect(counts).toEqual({ rows: 70, created: 64, updated: 0, unchanged: 0, duplicates: 2, blank: 1, errors: 3 })
      expect([await count('contacts'), await count('organisations')]).toEqual([0, 0])
    })

    it('gives the 64 contacts, and nothing more when it is imported again', async () => {
      const first = await imported(file)
      expect(first.counts).toMatchObject({ created: 64, duplicates: 2, blank: 1, errors: 3 })
      expect(first.rows.filter(({ outcome }) => outcome === 'error').flatMap(({ problems }) => problems)).toEqual([
        { column: 'E-post', message: expect.stringContaining('kan inte vara en e-postadress') },
        { column: 'E-post', message: expect.stringContaining('saknar e-postadress') },
        { column: 'E-post', message: expect.stringContaining('flera e-postadresser') },
      ])
      const organisations = await count('organisations')
      const again = await imported(file)
      expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 64, errors: 3 })
      expect([await count('contacts'), await count('organisations')]).toEqual([64, organisations])
    })

    it('gives what the other example gives', async () => {
      await imported(file)
      const other = examples.find((example) => example !== name) ?? name
      expect((await imported(exampleOf(other))).counts).toMatchObject({ created: 0, updated: 0, unchanged: 64 })
    })

    it('leaves rows that go in once they are mended', async () => {
      const { plan } = await runImport(spets().payload, order(file))
      const mended = await withAddresses(await mendFile(plan, 'sv'))
      expect((await imported(mended)).counts).toMatchObject({ rows: 3, created: 3, errors: 0 })
      expect(await count('contacts')).toBe(67)
    })
  })

  it('keeps the legal basis, the source and the day on the permissions', async () => {
    await imported(csv('Namn;E-post;Nyhetsbrev', 'Anna;anna@berg.example;ja'), {
      newsletterBasis: 'legitimate-interest',
      invitationBasis: 'contract',
      source: 'Mässan',
    })
    const { permissions } = await contactWith(spets().payload, 'anna@berg.example')
    const today = expect.stringContaining(new Date().toISOString().slice(0, 8))
    expect(permissions).toMatchObject([
      { purpose: 'newsletter', state: 'given', basis: 'legitimate-interest', source: 'Mässan', date: today },
      { purpose: 'invitation', state: 'given', basis: 'contract', source: 'Mässan', date: today },
    ])
  })

  it('understands strength areas in every language, and a sub-area as its area', async () => {
    const { payload } = spets()
    const soil = await payload.create({
      collection: 'strength-areas',
      data: { title: 'Jord, skog och vatten', subAreas: [{ name: 'Skog' }], slug: 'jord', _status: 'published' },
    })
    await payload.update({
      collection: 'strength-areas',
      id: soil.id,
      locale: 'en',
      data: {
        title: 'Soil, forest and water',
        subAreas: (soil.subAreas ?? []).map((subArea) => ({ ...subArea, name: 'Forest' })),
      },
    })
    const written = ['Jord, skog och vatten', 'Skog', 'Soil, forest and water', 'Forest', 'Annat']
    await imported(csv('Namn;E-post;Styrkeområde', ...written.map((area, index) => `A;a${index}@x.example;"${area}"`)))
    const areasOf = async (index: number) => (await contactWith(payload, `a${index}@x.example`)).strengthAreas ?? []
    expect(await Promise.all(written.map((_, index) => areasOf(index)))).toEqual([[soil.id], [soil.id], [soil.id], [soil.id], []])
  })

  it('knows an organisation by its other spellings, whatever the letter case', async () => {
    const { payload } = spets()
    const gaaltije = await payload.create({
      collection: 'organisations',
      data: { name: 'Gaaltije', otherSpellings: [{ name: 'Gaaltje' }] },
    })
    await imported(csv('Namn;E-post;Organisation;Kommun', 'A;a@x.example;GAALTJE;Åre', 'B;b@x.example;Ny AB;Åre', 'C;c@x.example;ny ab;'))
    const organisations = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => (await contactWith(payload, `${name}@x.example`)).organisations),
    )
    expect(organisations[0]).toEqual([gaaltije.id])
    expect(organisations[1]).toEqual(organisations[2])
    const made = await payload.find({ collection: 'organisations', where: { name: { not_equals: 'Gaaltije' } } })
    expect(made.docs).toMatchObject([{ name: 'Ny AB', municipality: 'Åre' }])
  })

  it('makes no organisation for rows that do not go in', async () => {
    await imported(csv('Namn;E-post;Organisation', 'A;inte en adress;Ny AB'))
    expect(await count('organisations')).toBe(0)
  })

  it('fills in what is missing, adds and erases nothing', async () => {
    const { payload } = spets()
    const [old, other] = await Promise.all(
      ['Gamla AB', 'Andra AB'].map((name) => payload.create({ collection: 'organisations', data: { name } })),
    )
    await payload.create({
      collection: 'contacts',
      data: {
        ...person('Anna Ek', 'Anna@Berg.example'),
        notes: 'Ring först',
        affiliations: [{ organisation: old?.id ?? '', role: 'Chef', to: '2020-01-01T12:00:00.000Z' }, { organisation: other?.id ?? '' }],
        permissions: [permission('notice', 'given')],
      },
    })
    const { rows } = await imported(csv('Namn;E-post;Organisation;Roll;Nyhetsbrev', 'Anna Berg;ANNA@berg.example;andra ab;VD;ja'))
    expect(rows).toMatchObject([{ outcome: 'update', notes: [{ message: expect.stringContaining('Det som står i Spets behålls') }] }])
    const anna = await contactWith(payload, 'anna@berg.example')
    expect(anna).toMatchObject({
      name: 'Anna Ek',
      email: 'Anna@Berg.example',
      notes: 'Ring först',
      affiliations: [{ role: 'Chef' }, { role: 'VD' }],
      organisations: [other?.id],
      roles: ['VD'],
    })
    expect(anna.permissions?.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['notice', 'given'],
      ['newsletter', 'given'],
      ['invitation', 'given'],
    ])
    const ended = await imported(csv('Namn;E-post;Organisation', 'Anna Ek;anna@berg.example;Gamla AB'))
    expect(ended.counts).toMatchObject({ unchanged: 1 })
  })

  it('leaves a withdrawn, a suppressed and a departed contact as they are, and says so', async () => {
    const { payload } = spets()
    await payload.create({
      collection: 'contacts',
      data: {
        ...person('Nej', 'nej@x.example'),
        permissions: [permission('newsletter', 'withdrawn'), permission('invitation', 'withdrawn')],
      },
    })
    await payload.create({ collection: 'contacts', data: { ...person('Borta', 'borta@x.example'), status: 'left' } })
    await payload.create({ collection: 'suppressions', data: suppression('spärrad@x.example', 'all') })
    await payload.create({ collection: 'suppressions', data: suppression('inga-brev@x.example', 'newsletter') })
    const undone = await payload.create({ collection: 'suppressions', data: suppression('fri@x.example', 'all') })
    await payload.update({ collection: 'suppressions', id: undone.id, data: { undoReason: 'Bad om det' } })
    const { rows } = await imported(
      csv('Namn;E-post;Nyhetsbrev', ...['nej', 'borta', 'spärrad', 'inga-brev', 'fri'].map((name) => `${name};${name}@x.example;ja`)),
    )
    const notes = rows.map((row) => row.notes.map(({ message }) => message).join(' '))
    expect(notes[0]).toContain('sagt nej till nyhetsbrevet')
    expect(notes[0]).toContain('sagt nej till inbjudningar')
    expect(notes[1]).toContain('förblir det')
    expect(notes[2]).toContain('spärrad')
    expect(notes[3]).toContain('spärrad')
    expect(notes[4]).toBe('')
    expect((await contactWith(payload, 'nej@x.example')).permissions).toMatchObject([
      { purpose: 'newsletter', state: 'withdrawn' },
      { purpose: 'invitation', state: 'withdrawn' },
    ])
    expect((await contactWith(payload, 'borta@x.example')).status).toBe('left')
    const active: Where = { undoneAt: { exists: false } }
    const { totalDocs } = await payload.count({ collection: 'suppressions', where: active })
    expect(totalDocs).toBe(2)
  })

  it('lets the other rows in when somebody else makes a contact meanwhile', async () => {
    const list = csv('Namn;E-post', ...Array.from({ length: 20 }, (_, index) => `N${index};n${index}@x.example`))
    const [one, two] = await Promise.all([imported(list), imported(list)])
    expect(await count('contacts')).toBe(20)
    const outcomes = [...one.rows, ...two.rows]
    expect(outcomes.filter(({ outcome }) => outcome === 'create')).toHaveLength(20)
    const left = outcomes.filter(({ outcome }) => outcome !== 'create')
    for (const { outcome, problems } of left) {
      // Whoever comes to a row later sees that it is there already.
      if (outcome === 'unchanged') continue
      expect(outcome).toBe('error')
      expect(problems).toEqual([{ column: 'E-post', message: expect.stringContaining('Läs in raden igen') }])
    }
    expect((await imported(list)).counts).toMatchObject({ unchanged: 20, errors: 0 })
  })

  it('tells a row that Spets refuses, in the language of whoever imports', async () => {
    const { payload } = spets()
    const bad = await payload.create({ collection: 'contacts', data: person('Anna', 'anna@x.example') })
    await payload.db.updateOne({ collection: 'contacts', id: bad.id, data: { kind: 'person', name: '  ' } })
    const list = csv('Namn;E-post;Nyhetsbrev', ';anna@x.example;ja', 'Bo;bo@x.example;ja')
    const { rows, counts } = await imported(list, { language: 'en' })
    expect(counts).toMatchObject({ created: 1, updated: 0, errors: 1 })
    const message = expect.stringContaining('could not be saved. Write a name')
    expect(rows[0]?.problems).toEqual([{ column: '', message }])
  })
})

const person = (name: string, email: string) => ({ kind: 'person', name, email, language: 'sv', status: 'active' }) as const

type Permission = NonNullable<Contact['permissions']>[number]

const permission = (purpose: Permission['purpose'], state: Permission['state']): Permission => ({
  purpose,
  state,
  basis: 'consent',
  source: 'test',
  date: '2025-01-01T12:00:00.000Z',
})

const suppression = (address: string, scope: 'all' | 'newsletter') => ({ address, scope, reason: 'asked' }) as const

/** The rows to mend with addresses that can be. */
async function withAddresses(bytes: Uint8Array): Promise<Uint8Array> {
  const { rows } = await readTable(bytes, 'mend.xlsx')
  const sheet = rows.map(({ cells, number }) =>
    cells.map((cell, index) => {
      const isAddress = index === 1 && number > 1
      return { value: isAddress ? `mended${number}@x.example` : cell, type: String }
    }),
  )
  return writeWorkbook(sheet).toBuffer()
}
