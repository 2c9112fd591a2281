import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { columnName } from '../columnName'
import { rawTablesOf } from '../rawTables'
import { sqliteClient } from '../sqlite'
import type { NewDocument } from './newDocument'
import { newRowId } from './newId'

type Tables = SQLiteAdapter['rawTables']

/** Rows of a table by the names of its columns. */
interface Rows {
  table: string
  rows: Record<string, unknown>[]
}

export async function insertOnSqlite(
  payload: Payload,
  slug: CollectionSlug,
  fields: readonly FlattenedField[],
  documents: readonly NewDocument[],
): Promise<ReadonlySet<string>> {
  const rawTables = rawTablesOf(payload)
  const table = columnName(slug)
  const now = new Date().toISOString()
  const main = {
    table,
    rows: documents.map((document) => ({ id: document.id, created_at: now, updated_at: now, ...columnsOf(rawTables, table, document) })),
  }
  const below = [...listsOf(rawTables, table, fields, documents), relationsOf(table, fields, documents), textsOf(table, fields, documents)]
  const client = sqliteClient(payload)
  await client.batch(
    [
      insertion(main, 'where true on conflict do nothing'),
      ...below.flatMap((each) => (each.rows.length > 0 ? [insertion(each, ownedBy(table, each))] : [])),
    ],
    'write',
  )
  const { rows } = await client.execute({
    sql: `select id from "${table}" where id in (select value from json_each(?))`,
    args: [JSON.stringify(documents.map(({ id }) => id))],
  })
  return new Set(rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
}

/** Rows of a document that was left out are left out with it. */
function ownedBy(table: string, { rows }: Rows): string {
  const owner = '_parent_id' in (rows[0] ?? {}) ? '_parent_id' : 'parent_id'
  return `where exists (select 1 from "${table}" where id = value ->> '${owner}')`
}

function insertion({ rows, table }: Rows, condition: string) {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((column) => `value ->> '${column}'`).join(', ')
  return { sql: `insert into "${table}" (${names}) select ${values} from json_each(?) ${condition}`, args: [JSON.stringify(rows)] }
}

/** What a document, or a row of a list, says in the columns of its table; null in those that it says nothing of. */
function columnsOf(tables: Tables, table: string, document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns = Object.entries(tables[table]?.columns ?? {}).filter(([key]) => !ofItself.has(key))
  return Object.fromEntries(columns.map(([key, { name, type }]) => [name, column(type, document[key])]))
}

/** Columns that are given beside what a document says. */
const ofItself = new Set(['id', 'createdAt', 'updatedAt', '_order', '_parentID'])

function column(type: string, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (type === 'boolean') return value === true ? 1 : 0
  return typeof value === 'object' ? JSON.stringify(value) : value
}

const listsOf = (tables: Tables, table: string, fields: readonly FlattenedField[], documents: readonly NewDocument[]): Rows[] =>
  fields.flatMap((field) => {
    if (field.type !== 'array') return []
    const list = `${table}_${columnName(field.name)}`
    const rows = documents.flatMap((document) =>
      listIn<Record<string, unknown>>(document, field.name).map((row, index) => ({
        id: newRowId(),
        _parent_id: document.id,
        _order: index + 1,
        ...columnsOf(tables, list, row),
      })),
    )
    return [{ table: list, rows }]
  })

function relationsOf(table: string, fields: readonly FlattenedField[], documents: readonly NewDocument[]): Rows {
  const relations = fields.flatMap((field) =>
    field.type === 'relationship' && field.hasMany ? [{ path: field.name, column: `${columnName(String(field.relationTo))}_id` }] : [],
  )
  const columns = [...new Set(relations.map(({ column }) => column))]
  const rows = documents.flatMap((document) =>
    relations.flatMap(({ column, path }) =>
      listIn<string>(document, path).map((id, index) => ({
        order: index + 1,
        parent_id: document.id,
        path,
        ...Object.fromEntries(columns.map((each) => [each, each === column ? id : null])),
      })),
    ),
  )
  return { table: `${table}_rels`, rows }
}

function textsOf(table: string, fields: readonly FlattenedField[], documents: readonly NewDocument[]): Rows {
  const texts = fields.flatMap((field) => (field.type === 'text' && field.hasMany ? [field.name] : []))
  const rows = documents.flatMap((document) =>
    texts.flatMap((path) =>
      listIn<string>(document, path).map((text, index) => ({ order: index + 1, parent_id: document.id, path, text })),
    ),
  )
  return { table: `${table}_texts`, rows }
}

const listIn = <T>(document: Readonly<Record<string, unknown>>, name: string): T[] => (document[name] ?? []) as T[]
