import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import writeWorkbook from 'write-excel-file/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles } from '../../src/access/roles'
import { type ImportArguments, parseArguments } from '../../src/cli/importing/arguments'
import { importCommand } from '../../src/cli/importing/command'
import { importContacts, type ImportOrder, mendFile, runImport } from '../../src/imports'
import { readTable } from '../../src/imports/files/read'
import type { Contact } from '../../src/payload-types'
import { onEachDatabase, type Spets } from '../support/spets'

const examples = ['kontakter-export.xlsx', 'kontakter-export.csv'] as const
const exampleOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))

const csv = (...rows: string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(rows.join('\n'))

const said = {
  newsletterBasis: 'consent',
  invitationBasis: 'public-task',
  source: 'Anmälningslistan 12 mars',
} as const

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
  const imported = (bytes: Uint8Array, some: Partial<ImportOrder> = {}) =>
    importContacts(spets().payload, order(bytes, some))
  const count = async (collection: 'contacts' | 'organisations') =>
    (await spets().payload.count({ collection })).totalDocs

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
    await imported(
      csv('Namn;E-post;Styrkeområde', ...written.map((area, index) => `A;a${index}@x.example;"${area}"`)),
    )
    const areasOf = async (index: number) =>
      (await contactWith(payload, `a${index}@x.example`)).strengthAreas ?? []
    expect(await Promise.all(written.map((_, index) => areasOf(index)))).toEqual([
      [soil.id],
      [soil.id],
      [soil.id],
      [soil.id],
      [],
    ])
  })

  it('knows an organisation by its other spellings, whatever the letter case', async () => {
    const { payload } = spets()
    const gaaltije = await payload.create({
      collection: 'organisations',
      data: { name: 'Gaaltije', otherSpellings: [{ name: 'Gaaltje' }] },
    })
    await imported(
      csv('Namn;E-post;Organisation;Kommun', 'A;a@x.example;GAALTJE;Åre', 'B;b@x.example;Ny AB;Åre', 'C;c@x.example;ny ab;'),
    )
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
        affiliations: [
          { organisation: old?.id ?? '', role: 'Chef', to: '2020-01-01T12:00:00.000Z' },
          { organisation: other?.id ?? '' },
        ],
        permissions: [permission('notice', 'given')],
      },
    })
    const { rows } = await imported(
      csv('Namn;E-post;Organisation;Roll;Nyhetsbrev', 'Anna Berg;ANNA@berg.example;andra ab;VD;ja'),
    )
    expect(rows).toMatchObject([
      { outcome: 'update', notes: [{ message: expect.stringContaining('Det som står i Spets behålls') }] },
    ])
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
    expect((await imported(csv('Namn;E-post;Organisation', 'Anna Ek;anna@berg.example;Gamla AB'))).counts).toMatchObject({
      unchanged: 1,
    })
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
      csv(
        'Namn;E-post;Nyhetsbrev',
        ...['nej', 'borta', 'spärrad', 'inga-brev', 'fri'].map((name) => `${name};${name}@x.example;ja`),
      ),
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
    const { totalDocs } = await payload.count({ collection: 'suppressions', where: { undoneAt: { exists: false } } })
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
      expect(outcome).toBe('error')
      expect(problems).toEqual([{ column: 'E-post', message: expect.stringContaining('Importera raden igen') }])
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
    expect(rows[0]?.problems).toEqual([{ column: '', message: expect.stringContaining('could not be saved. Write a name') }])
  })

  describe('by the API', () => {
    it.each([...roles, 'public'] as const)('lets or refuses a %s', async (role) => {
      const answers = [await post(spets(), '', form(example), role), await post(spets(), '/mend', form(example), role)]
      const status = role === 'administrator' || role === 'communicator' ? 200 : role === 'public' ? 401 : 403
      expect(answers.map((answer) => answer.status)).toEqual([status, status])
    })

    const example = exampleOf('kontakter-export.xlsx')

    it('answers with what would happen, and then does it', async () => {
      const would = await post(spets(), '', form(example))
      expect(await would.json()).toMatchObject({
        format: 'xlsx',
        heading: expect.arrayContaining(['Namn', 'E-post']),
        mapping: { name: 0, email: 1, status: null },
        problems: [],
        counts: { rows: 70, created: 64 },
      })
      expect(await count('contacts')).toBe(0)
      await post(spets(), '', form(example, { dryRun: false }))
      expect(await count('contacts')).toBe(64)
    })

    it('speaks the language of whoever asks', async () => {
      const problemIn = async (language: string) => {
        const answer = await post(spets(), '', form(csv('Namn;E-post', 'A;')), 'communicator', language)
        return (await answer.json()).rows[0].problems[0].message
      }
      expect(await problemIn('en')).toContain('The row has no e-mail address')
      expect(await problemIn('sv')).toContain('Raden saknar e-postadress')
    })

    it('gives the bad rows back as a workbook', async () => {
      const answer = await post(spets(), '/mend', form(example, { dryRun: false }, 'kontakter i år.xlsx'))
      expect(answer.headers.get('content-disposition')).toBe(
        "attachment; filename*=UTF-8''kontakter%20i%20%C3%A5r-att-ratta.xlsx",
      )
      const table = await readTable(new Uint8Array(await answer.arrayBuffer()), 'mend.xlsx')
      expect(table.rows).toHaveLength(4)
      expect(await count('contacts')).toBe(0)
    })

    it('lets columns be pointed out', async () => {
      const list = csv('Vem;Var', 'Anna;anna@x.example')
      const answer = await post(spets(), '', form(list, { mapping: { name: 0, email: 1 } }))
      expect(await answer.json()).toMatchObject({ rows: [{ email: 'anna@x.example', name: 'Anna' }] })
    })

    it('shows a list without an address column in a dry run only, and says what to do', async () => {
      const list = csv('Namn;Organisation;Adress', 'Anna;X;anna@x.example')
      const would = await (await post(spets(), '', form(list))).json()
      expect(would).toMatchObject({ heading: ['Namn', 'Organisation', 'Adress'], mapping: { email: null } })
      expect(would.problems).toEqual([{ field: 'mapping.email', detail: expect.stringContaining('välj vilken kolumn') }])
      const answer = await post(spets(), '', form(list, { dryRun: false }))
      expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('välj vilken kolumn')]])
    })

    it('names the fields that are missing or wrong', async () => {
      const answer = await post(spets(), '', form(example, { source: ' ', newsletterBasis: 'because', mapping: { x: 1 } }))
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(await fieldsIn(answer)).toEqual([
        ['newsletterBasis', expect.stringContaining('consent')],
        ['source', expect.stringContaining('Skriv varifrån listan kommer')],
        ['mapping', expect.stringContaining('Välj kolumnerna igen')],
      ])
      expect(await fieldsIn(await post(spets(), '', new FormData()))).toEqual([['file', 'Välj en fil att importera.']])
      const withoutOptions = new FormData()
      withoutOptions.set('file', new File([example], 'lista.xlsx'))
      expect(await fieldsIn(await post(spets(), '', withoutOptions))).toEqual([['options', expect.any(String)]])
    })

    it.each([
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'inget kalkylblad'],
      ['an empty file', new Uint8Array(), 'Filen är tom'],
      ['a text without heading', csv('Hej', 'Hopp'), 'Ingen rubrikrad'],
    ])('says what is wrong with %s', async (_, bytes, words) => {
      const answer = await post(spets(), '', form(bytes))
      expect(answer.status).toBe(400)
      expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining(words)]])
    })

    it('refuses a file above 10 MB', async () => {
      const answer = await post(spets(), '', form(new Uint8Array(10 * 1024 * 1024 + 1)))
      expect(answer.status).toBe(413)
      expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('högst 10 MB')]])
    })

    it.each([
      ['that says how long it is', { 'content-length': String(50 * 1024 * 1024) }, 1],
      ['that does not', {}, 12],
    ])('stops reading a body of 50 MB %s', async (_, headers, most) => {
      const body = megabytes(50)
      const answer = await post(spets(), '', body.stream, 'communicator', 'sv', {
        'content-type': 'multipart/form-data; boundary=x',
        ...headers,
      })
      expect(answer.status).toBe(413)
      expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('dela upp listan')]])
      expect(body.given()).toBeLessThanOrEqual(most)
    })
  })

  describe('on the command line', () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'spets-import-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    async function command(...argv: string[]) {
      const printed: string[] = []
      const complaints: string[] = []
      const code = await importCommand(argv, {
        language: 'sv',
        open: async () => ({ payload: spets().payload, close: async () => undefined }),
        print: (line) => printed.push(line),
        complain: (line) => complaints.push(line),
      })
      return { code, printed: printed.join('\n'), complaints: complaints.join('\n') }
    }

    const list = new URL('../fixtures/kontakter-export.csv', import.meta.url).pathname

    it('imports the list, says what to mend, and leaves it as a file', async () => {
      const mend = join(folder, 'att-ratta.xlsx')
      const { code, printed } = await command(list, '--source', 'Kontaktlistan', '--mend', mend)
      expect(code).toBe(0)
      expect(printed).toContain('Nya kontakter: 64')
      expect(printed).toMatch(/Rad 64, kolumnen E-post: ”projektledare@torsta” kan inte vara/)
      expect(printed).toContain(mend)
      expect((await readTable(new Uint8Array(readFileSync(mend)), 'x')).rows).toHaveLength(4)
      const [first] = (await contactWith(spets().payload, 'naringslivschef@berg.example')).permissions ?? []
      expect(first?.source).toBe('Kontaktlistan')
    })

    it('prints the outcome as JSON, and saves nothing in a dry run', async () => {
      const { code, printed } = await command(list, '--dry-run', '--json')
      expect(code).toBe(0)
      expect(JSON.parse(printed)).toMatchObject({ counts: { rows: 70, created: 64, errors: 3 } })
      expect(await count('contacts')).toBe(0)
    })

    it('says in one line why it can read nothing', async () => {
      const picture = new URL('../../src/i18n/index.ts', import.meta.url).pathname
      const missing = await command(join(folder, 'missing.csv'))
      expect(missing).toMatchObject({ code: 1, printed: '' })
      expect(missing.complaints).toMatch(/missing\.csv går inte att läsa/)
      const unreadable = await command(picture)
      expect(unreadable).toMatchObject({ code: 1, printed: '' })
      expect(unreadable.complaints).toContain('rubrikrad')
    })
  })
})

describe('the arguments of the command', () => {
  it('have defaults', () => {
    expect(parseArguments(['lista.csv'])).toEqual({
      file: 'lista.csv',
      source: null,
      newsletterBasis: 'consent',
      invitationBasis: 'public-task',
      dryRun: false,
      mend: null,
      json: false,
    } satisfies ImportArguments)
  })

  it.each([[[]], [['a', 'b']], [['a', '--unknown']], [['a', '--newsletter-basis', 'because']], [['a', '--mend']]])(
    'are refused: %j',
    (argv: string[]) => expect(parseArguments(argv)).toBeNull(),
  )
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

async function contactWith(payload: Payload, address: string): Promise<Contact> {
  const { docs } = await payload.find({ collection: 'contacts', where: { address: { equals: address } }, depth: 0 })
  const [contact] = docs
  if (!contact) throw new Error(`No contact has ${address}`)
  return contact
}

async function emptied(payload: Payload) {
  for (const collection of ['contacts', 'organisations', 'suppressions', 'strength-areas'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
}

/** The rows to mend with addresses that can be. */
async function withAddresses(bytes: Uint8Array): Promise<Uint8Array> {
  const { rows } = await readTable(bytes, 'mend.xlsx')
  const sheet = rows.map(({ cells, number }) =>
    cells.map((cell, index) => ({ value: index === 1 && number > 1 ? `mended${number}@x.example` : cell, type: String })),
  )
  return writeWorkbook(sheet).toBuffer()
}

function form(bytes: Uint8Array<ArrayBuffer>, options: Record<string, unknown> = {}, name = 'lista.xlsx'): FormData {
  const data = new FormData()
  data.set('file', new File([bytes], name))
  data.set('options', JSON.stringify({ ...said, dryRun: true, ...options }))
  return data
}

async function post(
  { payload, key, ...running }: Spets,
  path: '' | '/mend',
  body: FormData | ReadableStream<Uint8Array>,
  role: (typeof roles)[number] | 'public' = 'communicator',
  language = 'sv',
  headers: Record<string, string> = {},
): Promise<Response> {
  const sent = new Headers({ 'accept-language': language, ...headers })
  if (role !== 'public') sent.set('authorization', `JWT ${await tokenOf(payload, await running.user(role))}`)
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: sent }
  const request = new Request(`http://spets.example/api/contacts/import${path}`, init)
  return handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
}

async function tokenOf(payload: Payload, { email, role }: Awaited<ReturnType<Spets['user']>>): Promise<string> {
  const password = `a long password for ${role}`
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error('No token')
  return token
}

interface ProblemBody {
  errors?: { field: string; detail: string }[]
}

const fieldsIn = async (answer: Response) =>
  ((await answer.json()) as ProblemBody).errors?.map(({ field, detail }) => [field, detail])

/** A body that tells how much of it has been asked for, in MB. */
function megabytes(size: number) {
  let given = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given++ < size) controller.enqueue(new Uint8Array(1024 * 1024))
      else controller.close()
    },
  })
  return { stream, given: () => given }
}
