import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { CollectionConfig, CollectionSlug, DatabaseAdapter, Field, Payload, Plugin } from 'payload'
import type { DataMigration } from '../../src/database/dataMigrations/dataMigration'
import { fillColumns } from '../../src/database/fillColumns'
import type { SchemaMigration } from '../../src/database/migrateSchema'
import { renameField, reshape } from '../../src/database/mongodb/reshape'

/**
 * A collection that a test alone has, as two versions of it have had it: with languages, versions, a trash, a group, an
 * array and an array in each language. Between them fields are renamed at every depth, and two are split.
 */
export const upgradeNotes = 'upgrade-notes' as CollectionSlug

const text = (name: string, localized = false): Field => ({ name, type: 'text', localized })

const collection = (fields: Field[]): CollectionConfig => ({
  slug: upgradeNotes,
  versions: { drafts: true },
  trash: true,
  fields: [...fields, text('untouched', true)],
})

const adding =
  (fields: Field[]): Plugin =>
  (config) => ({ ...config, collections: [...(config.collections ?? []), collection(fields)] })

export const asItWas = adding([
  { ...text('code'), unique: true, index: true } as Field,
  text('title', true),
  { name: 'contact', type: 'group', fields: [text('phone'), text('note', true)] },
  { name: 'rows', type: 'array', fields: [text('label', true), text('number')] },
  { name: 'words', type: 'array', localized: true, fields: [text('word')] },
  text('person'),
  text('place', true),
])

export const asItIs = adding([
  { ...text('reference'), unique: true, index: true } as Field,
  text('heading', true),
  { name: 'contact', type: 'group', fields: [text('telephone'), text('note', true)] },
  { name: 'rows', type: 'array', fields: [text('name', true), text('number')] },
  { name: 'words', type: 'array', localized: true, fields: [text('term')] },
  text('givenName'),
  text('familyName'),
  text('town', true),
  text('country', true),
])

type Halves = [string | null, string | null]

const halves = (value: unknown, between: string): Halves => {
  if (typeof value !== 'string') return [null, null]
  const [first = '', ...rest] = value.split(between)
  return [first, rest.length > 0 ? rest.join(between) : null]
}

/** The rule of the split, which both databases use. */
const namesIn = (person: unknown): Halves => halves(person, ' ')
const placesIn = (place: unknown): Halves => halves(place, ', ')

/** So few documents at a time that a page ends in the middle of them. */
const page = 2

const names = { tables: '20990101_000000_upgrade_notes', changed: '20990101_000001_upgrade_notes_changed' }

export const notesReshaping: DataMigration = {
  name: names.changed,
  run: async (payload) => {
    for (const [path, to] of [
      ['code', 'reference'],
      ['title', 'heading'],
      ['contact.phone', 'telephone'],
      ['rows.*.label', 'name'],
      ['words.*.*.word', 'term'],
    ] as const)
      await renameField(payload, { of: upgradeNotes, path, to }, page)
    await reshape(payload, { of: upgradeNotes, path: '', change: split, gone: ['person', 'place'] }, page)
  },
}

function split(note: Record<string, unknown>): Record<string, unknown> {
  if (!('person' in note) && !('place' in note)) return note
  const { person, place, ...rest } = note
  const [givenName, familyName] = namesIn(person)
  const inLanguages = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(place ?? {}).map(([language, each]) => [language, placesIn(each)[which]]))
  return { ...rest, givenName, familyName, town: inLanguages(0), country: inLanguages(1) }
}

/** The tables of the collection as it was: made by drizzle, from the schema that Spets has by itself. */
export const notesTables: SchemaMigration = {
  name: names.tables,
  up: async ({ db, payload }) => {
    for (const statement of await statementsFor(payload)) await db.run(sql.raw(statement))
  },
}

const isSqlite = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & SQLiteAdapter => adapter.name === 'sqlite'

function drizzleOf({ db }: Payload) {
  if (!isSqlite(db)) throw new Error('Only SQLite has a schema')
  return { schema: db.schema, ...db.requireDrizzleKit() }
}

const folder = 'src/database/migrations'

async function statementsFor(payload: Payload): Promise<string[]> {
  const { generateDrizzleJson, generateMigration, schema } = drizzleOf(payload)
  const snapshot = readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''
  const before = JSON.parse(readFileSync(join(folder, snapshot), 'utf8')) as Parameters<typeof generateMigration>[0]
  return generateMigration(before, await generateDrizzleJson(schema))
}

/** The names of the columns that the schema wants, by table. */
export async function columnsWanted(payload: Payload): Promise<Record<string, string[]>> {
  const { generateDrizzleJson, schema } = drizzleOf(payload)
  const { tables } = (await generateDrizzleJson(schema)) as unknown as { tables: Record<string, { name: string; columns: object }> }
  return Object.fromEntries(Object.values(tables).map(({ columns, name }) => [name, Object.keys(columns).sort()]))
}

const own = 'upgrade_notes'

/** The tables of documents and of versions, with what is before the names of their columns. */
const kinds = [
  { table: own, rows: own, under: '' },
  { table: `_${own}_v`, rows: `_${own}_v_version`, under: 'version_' },
] as const

export const notesChanged: SchemaMigration = {
  name: names.changed,
  up: async ({ db }) => {
    for (const { rows, table, under } of kinds) {
      await rename(db, table, `${under}code`, `${under}reference`)
      await rename(db, `${table}_locales`, `${under}title`, `${under}heading`)
      await rename(db, table, `${under}contact_phone`, `${under}contact_telephone`)
      await rename(db, `${rows}_rows_locales`, 'label', 'name')
      await rename(db, `${rows}_words`, 'word', 'term')
      await splitIn(db, { table, from: `${under}person`, into: [`${under}given_name`, `${under}family_name`], rule: namesIn })
      await splitIn(db, { table: `${table}_locales`, from: `${under}place`, into: [`${under}town`, `${under}country`], rule: placesIn })
    }
  },
}

const rename = (db: MigrateUpArgs['db'], table: string, from: string, to: string) =>
  db.run(sql.raw(`ALTER TABLE "${table}" RENAME COLUMN "${from}" TO "${to}"`))

interface Split {
  table: string
  from: string
  into: readonly [string, string]
  rule: (value: unknown) => Halves
}

async function splitIn(db: MigrateUpArgs['db'], { from, into, rule, table }: Split): Promise<void> {
  for (const name of into) await db.run(sql.raw(`ALTER TABLE "${table}" ADD "${name}" text`))
  await fillColumns(db, { table, from: [from], into, fill: (row) => rule(row[from]) }, page)
  await db.run(sql.raw(`ALTER TABLE "${table}" DROP COLUMN "${from}"`))
}
