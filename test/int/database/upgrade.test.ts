import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { getPayload, type Payload, type Plugin } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spetsConfig } from '../../../payload.config'
import { dropDatabase, prepareDatabase, sqliteClient } from '../../../src/database'
import { migrateSchema } from '../../../src/database/migrateSchema'
import { renameField, reshape } from '../../../src/database/mongodb/reshape'
import { changes } from '../../../src/database/prepare'
import type { Settings } from '../../../src/env'
import { fail, interruptedAt } from '../../support/failing'
import { testSettings } from '../../support/settings'
import { databasesHere, mongodbUrl } from '../../support/spets'
import { mongodbOf, type Stored, storeDocuments, storedIn } from '../../support/stored'
import { asItIs, asItWas, columnsWanted, notesChanged, notesReshaping, notesTables, upgradeNotes } from '../../support/upgradeNotes'

type Database = ReturnType<typeof databasesHere>[number]

let count = 0

const settingsFor = (database: Database): Settings =>
  testSettings(database === 'mongodb' ? mongodbUrl(`spets_upgrade_${process.pid}_${count++}`) : undefined)

const fileOf = ({ database }: Settings) => database.url.replace(/^file:/, '')

const opened = async (settings: Settings, more: Plugin[] = []): Promise<Payload> =>
  getPayload({ config: spetsConfig(settings, more), key: `upgrade${count++}` })

/** As the release left it: test/support/first-release.md. */
async function firstRelease(database: Database, settings: Settings): Promise<Payload> {
  if (database === 'sqlite') writeFileSync(fileOf(settings), gunzipSync(readFileSync('test/support/first-release.db.gz')))
  const payload = await opened(settings)
  if (database === 'mongodb')
    await storeDocuments(payload, JSON.parse(gunzipSync(readFileSync('test/support/first-release.mongodb.json.gz')).toString()) as Stored)
  return payload
}

/** Those that were released before one. */
const before = <T extends { name: string }>(migrations: readonly T[], name: string): T[] =>
  migrations.slice(
    0,
    migrations.findIndex((each) => each.name === name),
  )

describe.each(databasesHere())('a database of the first release (%s)', (database) => {
  const settings = settingsFor(database)
  let stored: Stored
  let payload: Payload

  beforeAll(async () => {
    payload = await firstRelease(database, settings)
    stored = await storedIn(payload)
    await prepareDatabase(payload)
  })
  afterAll(async () => {
    await dropDatabase(payload)
    await payload.destroy()
    rmSync(settings.dataFolder, { recursive: true, force: true })
  })

  it('keeps every row and every value when it is brought to this version', async () => {
    const now = await storedIn(payload)
    expect(Object.keys(stored).length).toBeGreaterThan(15)
    for (const [name, rows] of Object.entries(stored)) {
      // That something was mended is noted there.
      if (name === 'content-versions') continue
      const own = now[name] ?? []
      expect(own.length, name).toBe(rows.length)
      for (const [place, row] of rows.entries()) expect(own[place], name).toMatchObject(row)
    }
  })

  it('is read as before', async () => {
    const contacts = await payload.find({ collection: 'contacts', limit: 100, depth: 1 })
    expect(contacts.totalDocs).toBe(stored.contacts?.length)
    expect(contacts.docs.some(({ affiliations }) => (affiliations ?? []).length > 0)).toBe(true)
    const { docs: newsletters } = await payload.find({ collection: 'newsletters', depth: 1 })
    expect(newsletters[0]?.blocks?.length).toBeGreaterThan(0)
    expect(newsletters[0]?.segments?.length).toBeGreaterThan(0)
    const { docs: versions } = await payload.findVersions({ collection: 'terms', where: { latest: { equals: true } }, limit: 1 })
    expect(versions[0]?.version.preferredLabel).toEqual(expect.any(String))
  })

  it('is not changed when it is brought to it once more', async () => {
    const once = await storedIn(payload)
    await prepareDatabase(payload)
    expect(await storedIn(payload)).toEqual(once)
  })

  it('has a copy of what it was beside it, where it is a file', () => {
    expect(existsSync(`${fileOf(settings)}.before-20261125_100000_editors_day`)).toBe(database === 'sqlite')
  })
})

describe.each(databasesHere())('what keeps a dispatch back, as it was stored by another name (%s)', (database) => {
  const settings = settingsFor(database)
  let payload: Payload
  afterAll(async () => {
    await dropDatabase(payload)
    await payload.destroy()
    rmSync(settings.dataFolder, { recursive: true, force: true })
  })

  it('is read by its new one', async () => {
    payload = await firstRelease(database, settings)
    if (database === 'sqlite') {
      await migrateSchema(payload, before(changes.migrations, '20261129_171331_blocker'))
      await sqliteClient(payload).execute("update dispatches set obstacle = 'serverUnreachable' where kind = 'newsletter'")
    } else
      await mongodbOf(payload)
        .collection('dispatches')
        .updateOne({ kind: 'newsletter' }, { $set: { obstacle: 'serverUnreachable' } })
    await prepareDatabase(payload)
    const { docs } = await payload.find({ collection: 'dispatches', sort: 'kind', depth: 0 })
    expect(docs.map(({ blocker, kind }) => [kind, blocker ?? null])).toEqual([
      ['invitation', null],
      ['newsletter', 'serverUnreachable'],
    ])
  })
})

/** The collection of the test as one version of Spets has it, on top of all that has become another since the first release. */
const withNotes = { ...changes, migrations: [...changes.migrations, notesTables] }
const withChangedNotes = {
  ...withNotes,
  migrations: [...withNotes.migrations, notesChanged],
  reshapings: [...changes.reshapings, notesReshaping],
}

type Note = Record<string, unknown>

/** What is not there is told as nothing or not told. */
const withoutNothing = (told: unknown): unknown => JSON.parse(JSON.stringify(told, (_, value: unknown) => value ?? undefined))

/** All that Payload tells of the notes: published, drafts, in the trash, and every version, in every language. */
async function notesRead(payload: Payload): Promise<Note[]> {
  const asked = { collection: upgradeNotes, locale: 'all', trash: true, pagination: false, depth: 0, sort: 'createdAt' } as const
  const published = await payload.find({ ...asked, draft: false })
  const drafts = await payload.find({ ...asked, draft: true })
  const versions = await payload.findVersions({ ...asked, sort: ['createdAt', 'updatedAt'] })
  return withoutNothing([...published.docs, ...drafts.docs, ...versions.docs]) as Note[]
}

const inEach = (value: unknown, change: (each: unknown) => unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([language, each]) => [language, change(each)]))
    : value

const half = (value: unknown, between: string, which: number): unknown =>
  typeof value === 'string' ? (value.split(between)[which] ?? null) : null

/** What a note should be read as afterwards, told without the migrations. */
function changedNote({ version, ...note }: Note): Note {
  if (version) return { ...note, version: changedNote(version as Note) }
  const { code, contact, person, place, rows, title, words, ...rest } = note
  const { phone, ...ofContact } = contact as Note
  return {
    ...rest,
    reference: code,
    heading: title,
    contact: { ...ofContact, telephone: phone },
    rows: (rows as Note[]).map(({ label, ...row }) => ({ ...row, name: label })),
    words: inEach(words, (list) => (list as Note[]).map(({ word, ...row }) => ({ ...row, term: word }))),
    givenName: half(person, ' ', 0),
    familyName: half(person, ' ', 1),
    town: inEach(place, (each) => half(each, ', ', 0)),
    country: inEach(place, (each) => half(each, ', ', 1)),
  }
}

/** Whether a table or collection holds notes. */
const isOfNotes = (name: string): boolean => /upgrade.notes/.test(name)

/** What is written before: one of each kind, and more than a page of them. */
async function writeNotes(payload: Payload): Promise<void> {
  for (const number of [1, 2, 3]) {
    const swedish = {
      code: `N${number}`,
      title: `Rubrik ${number}`,
      contact: { phone: `090-${number}`, note: 'Ring på morgonen' },
      rows: [{ label: `Rad ${number}`, number: 'ett' }, { number: 'utan ord' }],
      words: [{ word: 'ord' }, { word: 'ordet' }],
      person: `Åsa Öberg${number}`,
      place: 'Umeå, Sverige',
      untouched: 'Står kvar',
      _status: 'published',
    }
    const { id, rows } = (await payload.create({ collection: upgradeNotes, data: swedish as never, locale: 'sv' })) as unknown as {
      id: string
      rows: { id: string; number: string }[]
    }
    const english = {
      title: `Heading ${number}`,
      contact: { note: 'Call in the morning' },
      rows: rows.map((row) => ({ ...row, label: 'Row' })),
      words: [{ word: 'word' }],
      place: 'Umea, Sweden',
    }
    await payload.update({ collection: upgradeNotes, id, data: english as never, locale: 'en' })
    if (number === 2)
      await payload.update({ collection: upgradeNotes, id, data: { title: 'Utkast', person: 'Bo' } as never, locale: 'sv', draft: true })
    if (number === 3) await payload.update({ collection: upgradeNotes, id, data: { deletedAt: '2030-01-01T00:00:00.000Z' } as never })
  }
  await payload.create({ collection: upgradeNotes, data: { title: 'Bara en rubrik' } as never, draft: true })
}

describe.each(databasesHere())('fields that are renamed and split, with what is stored in them (%s)', (database) => {
  const settings = settingsFor(database)
  let read: Note[]
  let stored: Stored
  let payload: Payload

  beforeAll(async () => {
    const old = await firstRelease(database, settings)
    await old.destroy()
    const writing = await opened(settings, [asItWas])
    await prepareDatabase(writing, withNotes)
    await writeNotes(writing)
    read = await notesRead(writing)
    stored = await storedIn(writing, isOfNotes)
    await writing.destroy()
    payload = await opened(settings, [asItIs])
  })
  afterAll(async () => {
    await dropDatabase(payload)
    await payload.destroy()
    rmSync(settings.dataFolder, { recursive: true, force: true })
  })

  const expected = () => withoutNothing(read.map(changedNote))

  /** A killed process gives nothing back: the time of its lease runs out. */
  const endLeases = () => mongodbOf(payload).collection('spets_leases').deleteMany({})

  const putBack = async () => {
    await storeDocuments(payload, stored)
    await mongodbOf(payload).collection('payload-migrations').deleteMany({ name: notesReshaping.name })
    await endLeases()
  }

  it('are as they were when a start is killed at any write, and right after the next', async () => {
    expect(read.length).toBeGreaterThan(12)
    let killed = 0
    for (let step = 1, isDone = false; !isDone; step += 1) {
      if (database === 'mongodb') await putBack()
      const work = () =>
        database === 'mongodb' ? prepareDatabase(payload, withChangedNotes) : migrateSchema(payload, withChangedNotes.migrations)
      isDone = (await interruptedAt(step, work, fail, true)).error === null
      if (isDone) break
      killed += 1
      if (database === 'sqlite') expect([step, await storedIn(payload, isOfNotes)]).toEqual([step, stored])
      else {
        await endLeases()
        await prepareDatabase(payload, withChangedNotes)
        expect([step, await notesRead(payload)]).toEqual([step, expected()])
      }
    }
    expect(killed).toBeGreaterThan(10)
    expect(await notesRead(payload)).toEqual(expected())
  }, 240_000)

  it('leave nothing of their old names behind', async () => {
    const now = await storedIn(payload)
    if (database === 'sqlite') {
      const client = sqliteClient(payload)
      for (const [table, columns] of Object.entries(await columnsWanted(payload))) {
        const { rows } = await client.execute(`select name from pragma_table_info('${table}') order by name`)
        expect([table, rows.map(({ name }) => name)]).toEqual([table, columns])
      }
    } else
      for (const name of ['upgrade-notes', '_upgrade-notes_versions']) {
        expect(JSON.stringify(now[name])).not.toMatch(/"(?:code|title|phone|label|word|person|place)":/)
        const indexes = await mongodbOf(payload).collection(name).indexes()
        expect(indexes.flatMap(({ key }) => Object.keys(key as object)).filter((key) => key.endsWith('code'))).toEqual([])
      }
  })

  it('are not changed by another start, nor by two at once', async () => {
    await prepareDatabase(payload, withChangedNotes)
    const once = await storedIn(payload)
    await prepareDatabase(payload, withChangedNotes)
    expect(await storedIn(payload)).toEqual(once)
    if (database === 'sqlite') return
    await notesReshaping.run(payload)
    expect(await storedIn(payload)).toEqual(once)
    await putBack()
    await Promise.all([notesReshaping.run(payload), notesReshaping.run(payload), notesReshaping.run(payload)])
    expect(await storedIn(payload)).toEqual(once)
  })

  it('are renamed in a global as well', async () => {
    if (database === 'sqlite') return
    const publisher = async () => mongodbOf(payload).collection('globals').findOne({ globalType: 'publisher' })
    const name: unknown = (await publisher())?.name
    await renameField(payload, { of: 'publisher', path: 'name', to: 'calledByTheTest' })
    expect(await publisher()).toMatchObject({ calledByTheTest: name })
    await renameField(payload, { of: 'publisher', path: 'calledByTheTest', to: 'name' })
    expect(await publisher()).toMatchObject({ name })
  })

  it('keep on MongoDB what another writes between reading and writing', async () => {
    if (database === 'sqlite') return
    await putBack()
    let others = 0
    const change = ({ phone, ...contact }: Note): Note => {
      if (phone === undefined) return contact
      if (others++ === 0) writeAtOnce(settings.database.url, { 'contact.note.sv': 'Skrivet under tiden' })
      return { ...contact, telephone: phone }
    }
    await reshape(payload, { of: upgradeNotes, path: 'contact', change, gone: ['phone'] })
    const documents = await mongodbOf(payload).collection('upgrade-notes').find().toArray()
    expect(documents.map(({ contact }) => [(contact as Note).telephone, ((contact as Note).note as Note).sv])).toEqual(
      documents.map((_, place) => [place < 3 ? `090-${place + 1}` : undefined, 'Skrivet under tiden']),
    )
  })
})

/** Writes in all notes before it returns, by a process of its own. */
const writeAtOnce = (url: string, values: Record<string, string>): void =>
  void execFileSync(process.execPath, ['--input-type=module', '-e', writing, url, JSON.stringify(values)])

const writing = `
  import { MongoClient } from 'mongodb'
  const [url, values] = process.argv.slice(1)
  const client = await MongoClient.connect(url)
  await client.db().collection('upgrade-notes').updateMany({}, { $set: JSON.parse(values) })
  await client.close()
`
