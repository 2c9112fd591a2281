import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import { handleEndpoints, type RequiredDataFromCollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '../../../src/imports/importContacts'
import { readTable } from '../../../src/imports/files/read'
import { type Client, clientFor } from '../../support/clients'
import { make, plain } from '../../support/fixtures'
import { emptied, said } from '../../support/imports'
import { onEachDatabase } from '../../support/spets'

type NewContact = RequiredDataFromCollectionSlug<'contacts'>

/** Names and roles as people and programs write them. */
const odd = [
  '=HYPERLINK("https://x.example";"Klicka")',
  '+46 70 123',
  '-1',
  '@SUM(A1)',
  "'=1",
  "''=2",
  '007',
  '12345678901234567890',
  '2026-01-02',
  '1e5',
  'TRUE',
  'Anna; Bo "B" Ek',
  'Åsa, Öst',
  'E_x002d_post',
  '_x0041_',
  'Anna (slutat)',
  'Slutat 2022',
  'left',
  'Östersunds kommun',
  '-',
  '–',
  'ja',
  '😀 Åke',
  'sep=;',
  '<b>&amp;',
  'Namn',
  ' Anna  Ek ',
  'A\u0301sa',
  '🧑🏽‍🔬 Bo',
]
const text = fc.oneof(
  fc.constantFrom(...odd),
  fc
    .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'aåÖ =+-@;,"\'_x0\t/') })
    .filter((value) => value.trim() !== '' && !value.includes('\t')),
)
const notes = fc.oneof(fc.constant(null), text, fc.constant('En rad\nen till\r\noch = en "tredje"; slut'), fc.constant('=1+1\n+2'))

onEachDatabase('exporting contacts', (spets) => {
  let communicator: Client
  let organisations: string[]
  let areas: string[]

  const file = async (format: 'csv' | 'xlsx', more = '', who = communicator, language = 'sv') => {
    const url = `${spets().settings.publicUrl}/api/contacts/export?format=${format}${more}`
    const headers = { authorization: `JWT ${who.token}`, 'accept-language': language }
    const answer = await handleEndpoints({
      config: spets().payload.config,
      payloadInstanceCacheKey: spets().key,
      request: new Request(url, { headers }),
    })
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
  }
  const rowsIn = async (format: 'csv' | 'xlsx', more = '', who = communicator, language = 'sv') => {
    const { bytes } = await file(format, more, who, language)
    const { rows } = await readTable(bytes, `contacts.${format}`)
    const [heading, ...rest] = rows.map(({ cells }) => cells)
    return rest.map((cells) => Object.fromEntries((heading ?? []).map((name, index) => [name, cells[index] ?? ''])))
  }
  const imported = async (bytes: Uint8Array, name: string) =>
    runImport(spets().payload, { ...said, bytes: new Uint8Array(bytes), fileName: name, dryRun: false, user: null, language: 'sv' })

  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
  })

  const fresh = async () => {
    await emptied(spets().payload)
    const made = make(spets().payload)
    areas = [
      (await made.strengthArea({ title: 'Jord, skog och vatten' })).id,
      (await made.strengthArea({ title: 'Turism / upplevelser' })).id,
    ]
    organisations = []
    for (const name of ['A-B', 'A B', '=Org AB', 'Ett; två', '“Citat” AB', 'Slutat AB', 'E_x002d_org'])
      organisations.push((await made.organisation({ name, municipality: 'Åre' })).id)
  }

  const contact = () =>
    fc.record({
      name: text,
      shared: fc.boolean(),
      language: fc.constantFrom('sv', 'en', 'sma'),
      status: fc.constantFrom('active', 'left'),
      notes,
      permissions: fc.uniqueArray(
        fc.record({
          purpose: fc.constantFrom('newsletter', 'invitation', 'notice'),
          state: fc.constantFrom('given', 'pending', 'withdrawn'),
          source: text,
        }),
        { selector: ({ purpose }) => purpose, maxLength: 3 },
      ),
      affiliations: fc.array(fc.record({ organisation: fc.nat(6), role: fc.option(text), ended: fc.boolean() }), { maxLength: 3 }),
      areas: fc.subarray([0, 1]),
    })

  it.each(['csv', 'xlsx'] as const)(
    'as %s gives a list that changes nothing when it is imported, whatever the contacts hold',
    async (format) => {
      await fresh()
      await fc.assert(
        fc.asyncProperty(fc.array(contact(), { minLength: 1, maxLength: 12 }), async (generated) => {
          const { payload } = spets()
          await payload.delete({ collection: 'contacts', where: { id: { exists: true } } })
          for (const [index, { shared, name, language, status, ...given }] of generated.entries())
            await payload.create({
              collection: 'contacts',
              data: {
                kind: shared ? 'shared' : 'person',
                name: shared && index % 2 ? '' : name,
                email: `${index % 3 ? '' : '+'}kontakt-${index}@x.example`,
                language,
                status,
                notes: given.notes,
                strengthAreas: given.areas.map((area) => areas[area] ?? ''),
                permissions: given.permissions.map((each) => ({ ...each, basis: 'consent', date: '2026-01-07T12:00:00.000Z' })),
                affiliations: given.affiliations.map(({ organisation, role, ended }) => ({
                  organisation: organisations[organisation] ?? '',
                  role,
                  ...(ended ? { to: '2020-01-01T12:00:00.000Z' } : {}),
                })),
              } as NewContact,
            })
          const before = await payload.find({ collection: 'contacts', pagination: false, depth: 0, sort: 'address' })
          const { bytes } = await file(format)
          const { plan } = await imported(bytes, `list.${format}`)
          expect(plan.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
          expect(plan.counts).toMatchObject({ rows: generated.length, unchanged: generated.length })
          expect(plan.newOrganisations).toEqual([])
          const after = await payload.find({ collection: 'contacts', pagination: false, depth: 0, sort: 'address' })
          expect(after.docs).toEqual(before.docs)
        }),
        { numRuns: 5 },
      )
    },
    180_000,
  )

  it.each(['csv', 'xlsx'] as const)('as %s gives texts back as they stand, and lets no spreadsheet run them', async (format) => {
    await fresh()
    const written = odd.filter((name) => !/slutat|left/i.test(name))
    for (const name of written) await make(spets().payload).contact({ name, notes: `=x${name}\nrad två` })
    const rows = await rowsIn(format)
    const names = rows.map((row) => row.Namn)
    // Space around a text is no part of it for the one who reads a workbook, and letters are stored composed.
    const trimmed = (texts: (string | undefined)[]) => texts.map((each) => each?.trim().normalize('NFC')).sort()
    expect(trimmed(names)).toEqual(trimmed(written))
    expect(trimmed(rows.map((row) => row.Anteckningar))).toEqual(trimmed(written.map((name) => `=x${name}\nrad två`)))
    const { bytes } = await file(format)
    if (format === 'csv') {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const lines = new TextDecoder().decode(bytes)
      expect(lines).toMatch(/^"?E-post"?;/)
      expect(lines).not.toMatch(/(^|;|\n)"?[=+\-@\t](?!"?;)/m)
    } else {
      const parts = unzipSync(bytes)
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(sheet).not.toContain('<f>')
      expect(new Set([...sheet.matchAll(/<c [^>]*t="(\w+)"/g)].map(([, type]) => type))).toEqual(new Set(['s']))
    }
  })

  it('says what the import does not read, and everything a contact holds', async () => {
    await fresh()
    await make(spets().payload).contact({
      name: 'Anna (slutat)',
      email: 'anna@x.example',
      notes: 'Ring\nefter lunch',
      internal: true,
      affiliations: [
        { organisation: organisations[0] ?? '', role: 'Chef' },
        { organisation: organisations[2] ?? '', role: 'Ledamot', to: '2020-05-01T12:00:00.000Z' },
      ],
      permissions: [{ purpose: 'newsletter', state: 'withdrawn', basis: 'consent', source: 'Mötet', date: '2026-01-07T12:00:00.000Z' }],
    })
    const [row] = await rowsIn('xlsx')
    expect(row).toMatchObject({
      'E-post': 'anna@x.example',
      Namn: '',
      Nyhetsbrev: 'Nej',
      Inbjudningar: '',
      Status: 'Aktiv',
      Anteckningar: 'Ring\nefter lunch',
      'Arbetar hos oss': 'Ja',
    })
    expect(row?.['Läses inte in']).toContain('Namn: Anna (slutat)')
    expect(row?.['Alla anknytningar']).toContain('=Org AB, Ledamot, –2020-05-01')
    expect(row?.['Svar i detalj']).toContain('Nyhetsbrev: Nej; Samtycke; Mötet; 2026-01-07')
    const [english] = await rowsIn('csv', '', communicator, 'en')
    expect(english).toMatchObject({ 'E-mail': 'anna@x.example', Newsletter: 'No', Status: 'Active' })
  })

  describe('is cut', () => {
    it('to a segment', async () => {
      await fresh()
      const made = make(spets().payload)
      const [sv, en] = [await made.contact({ language: 'sv' }), await made.contact({ language: 'en' })]
      const segment = await made.segment({ question: { language: { equals: 'en' } } })
      const rows = await rowsIn('csv', `&segment=${segment.id}`)
      expect(rows.map((row) => row['E-post'])).toEqual([en.email])
      expect(rows.map((row) => row['E-post'])).not.toContain(sv.email)
      expect((await file('csv', '&segment=gone')).answer.status).toBe(404)
      expect((await file('csv', '&segment=')).answer.status).toBe(200)
    })

    it('to the own strength areas of a process leader, in segments too', async () => {
      await fresh()
      const made = make(spets().payload)
      const person = await made.person({ assignments: [{ role: 'process-leader', strengthArea: areas[0] ?? '', from: '2020-01-01' }] })
      const leader = await clientFor(spets(), { role: 'process-leader', person: person.id })
      const own = await made.contact({ strengthAreas: [areas[0] ?? ''] })
      const both = await made.contact({ strengthAreas: areas })
      await made.contact({ strengthAreas: [areas[1] ?? ''] })
      await made.contact()
      const addresses = [own.email, both.email].sort()
      expect((await rowsIn('xlsx', '', leader)).map((row) => row['E-post'])).toEqual(addresses)
      const shared = await made.segment({ shared: true })
      expect((await rowsIn('csv', `&segment=${shared.id}`, leader)).map((row) => row['E-post'])).toEqual(addresses)
      const closed = await made.segment()
      expect((await file('csv', `&segment=${closed.id}`, leader)).answer.status).toBe(404)
      const idle = await clientFor(spets(), { role: 'process-leader' })
      expect(await rowsIn('csv', '', idle)).toEqual([])
    })
  })

  it('is told in the audit log, with how many', async () => {
    await fresh()
    await make(spets().payload).contact()
    await file('csv')
    const { docs } = await spets().payload.find({
      collection: 'audit-events',
      where: { and: [{ deed: { equals: 'export' } }, { entity: { equals: 'contacts' } }] },
      sort: '-at',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ actor: communicator.id, numbers: { rows: 1 } })
  })

  it('is refused to readers and the public, and for other formats', async () => {
    const reader = await clientFor(spets(), { role: 'reader' })
    expect((await file('csv', '', reader)).answer.status).toBe(403)
    expect((await file('pdf' as 'csv')).answer.status).toBe(400)
    const nobody = { ...reader, token: '' }
    expect((await file('csv', '', nobody)).answer.status).toBe(403)
  })

  it('keeps no row while it writes: what is not asked for is not read', async () => {
    await fresh()
    for (let index = 0; index < 3; index += 1) await make(spets().payload).contact(plain.contact())
    const url = `${spets().settings.publicUrl}/api/contacts/export?format=csv`
    const answer = await handleEndpoints({
      config: spets().payload.config,
      payloadInstanceCacheKey: spets().key,
      request: new Request(url, { headers: { authorization: `JWT ${communicator.token}` } }),
    })
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value).split('\n')).toHaveLength(2)
    await reader?.cancel()
  })
})
