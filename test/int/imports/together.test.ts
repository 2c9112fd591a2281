import type { Payload } from 'payload'
import { beforeEach, expect, it } from 'vitest'
import { insertMany, newId, sqliteClient } from '../../../src/database'
import { isMongodb } from '../../../src/database/drop'
import { importContacts } from '../../../src/imports'
import { make } from '../../support/fixtures'
import { contactWith, csv, emptied, said } from '../../support/imports'
import { onEachDatabase } from '../../support/spets'

const tables = [
  'contacts',
  'contacts_affiliations',
  'contacts_permissions',
  'contacts_permission_history',
  'contacts_rels',
  'contacts_texts',
]

/** What differs between any two documents, and when they were made. */
const ofEach = new Set([
  'id',
  '_id',
  '_parent_id',
  'parent_id',
  'createdAt',
  'created_at',
  'updatedAt',
  'updated_at',
  'recordedAt',
  'recorded_at',
])

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) => (ofEach.has(key) ? typeof each : each)) as unknown

/** All that the database keeps of its only contact, as it stands there. */
async function storedOf(payload: Payload): Promise<unknown> {
  const { db } = payload
  if (isMongodb(db)) return plain(await db.collections.contacts?.collection.find({}).toArray())
  const found: [string, unknown][] = []
  for (const table of tables) {
    const { columns, rows } = await sqliteClient(payload).execute(`select * from ${table}`)
    found.push([table, rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])))])
  }
  return plain(found)
}

onEachDatabase('contacts that are made together', (spets) => {
  const payload = () => spets().payload
  beforeEach(() => emptied(payload()))
  const order = (bytes: Uint8Array) => ({ ...said, bytes, fileName: 'lista.csv', dryRun: false, user: null, language: 'sv' as const })

  it.each([
    ['a person of an organisation, with areas and a role', 'Ek Anna;Anna.Ek@X.example;Torsta AB;VD;Energi, Skog;en;ja'],
    ['a shared mailbox that says no', ';info@x.example;;;;;nej'],
    ['one who has left', 'Bo Ek (slutat);bo@x.example;Torsta AB;;;sma;'],
    ['one whose name looks like a formula', '=1+1;c@x.example;"A ""B"" \'C\'";"r;s";;sv;ja'],
  ])('are stored as one that is saved by itself: %s', async (_, row) => {
    for (const title of ['Energi', 'Skog']) await make(payload()).strengthArea({ title })
    await importContacts(payload(), order(csv('Namn;E-post;Organisation;Roll;Styrkeområde;Språk;Nyhetsbrev', row)))
    const together = await storedOf(payload())
    const { docs } = await payload().find({ collection: 'contacts', depth: 0 })
    const [contact] = docs
    if (!contact) throw new Error('No contact came in')
    await payload().delete({ collection: 'contacts', id: contact.id })
    await emptiedOfRows(payload())
    const { affiliations, email, kind, language, name, permissions, status, strengthAreas } = contact
    const withoutIds = <T extends { id?: string | null }>(rows: T[] | null | undefined) =>
      (rows ?? []).map(({ id: _id, ...rest }) => rest as T)
    await payload().create({
      collection: 'contacts',
      data: {
        kind,
        name,
        email,
        status,
        language,
        strengthAreas: strengthAreas ?? [],
        affiliations: withoutIds(affiliations),
        permissions: withoutIds(permissions),
      },
    })
    expect(together).toEqual(await storedOf(payload()))
  })

  it('leave out whose address another has, and keep the others', async () => {
    await make(payload()).contact({ email: 'b@x.example' })
    const documents = ['a', 'b', 'c'].map((name) => ({
      id: newId(payload()),
      kind: 'shared',
      email: `${name}@x.example`,
      address: `${name}@x.example`,
      language: 'sv',
      status: 'active',
      internal: false,
      roles: ['r'],
    }))
    const written = await insertMany(payload(), 'contacts', documents)
    expect(documents.map(({ id }) => written.has(id))).toEqual([true, false, true])
    expect((await contactWith(payload(), 'b@x.example')).roles ?? []).toEqual([])
    expect((await contactWith(payload(), 'c@x.example')).roles).toEqual(['r'])
  })

  it('come in by themselves where they cannot together, and what is wrong with one is told', async () => {
    const area = await make(payload()).strengthArea({ title: 'Energi' })
    const rows = Array.from({ length: 450 }, (_, number) => `Namn ${number};n${number}@x.example;Org ${number % 7};Energi`)
    const { db } = payload()
    const find = db.find.bind(db)
    // The area goes after the list has been planned and before its rows are written.
    let gone = false
    db.find = (async (args: Parameters<typeof find>[0]) => {
      if (args.collection === 'strength-areas' && !args.locale && !gone) {
        gone = true
        await db.deleteMany({ collection: 'strength-areas', where: { id: { equals: area.id } } })
      }
      return find(args)
    }) as typeof db.find
    try {
      const { counts, rows: told } = await importContacts(payload(), order(csv('Namn;E-post;Organisation;Styrkeområde', ...rows)))
      expect(gone).toBe(true)
      expect(counts).toMatchObject({ rows: 450, created: 0, errors: 450 })
      expect(told[0]?.problems[0]?.message).toContain('gick inte att spara')
    } finally {
      db.find = find
    }
    expect((await payload().count({ collection: 'contacts' })).totalDocs).toBe(0)
  })
})

/** The rows of a contact go with it, but for those that point both ways. */
async function emptiedOfRows(payload: Payload): Promise<void> {
  if (isMongodb(payload.db)) return
  for (const table of tables) await sqliteClient(payload).execute(`delete from ${table}`)
  await sqliteClient(payload)
    .execute("delete from sqlite_sequence where name in ('contacts_rels', 'contacts_texts')")
    .catch(ignoreNoSequence)
}

function ignoreNoSequence(error: unknown): void {
  if (!/no such table/.test(String(error))) throw error
}
