import { setImmediate } from 'node:timers/promises'
import type { InValue } from '@libsql/client'
import type { FlattenedField, Payload } from 'payload'
import { sqliteClient } from '../sqlite'

type Collection = 'contacts' | 'organisations'

/** Documents a query: SQLite answers without leaving the event loop, and others must have their turn. */
const pageSize = 20_000

/** A document's id, and what it holds of a property: texts and ids as they stand, yes and no as numbers. */
export type StoredValues = readonly [id: string, ...values: unknown[]]

/**
 * The ids of documents with one of these values in a property. What SQLite answers comes as one text: a hundred
 * thousand rows of its own take ten times as long to be read.
 */
export async function idsWithValues(
  payload: Payload,
  collection: Collection,
  property: string,
  values: readonly (string | number)[],
): Promise<Set<string>> {
  const { column, id, path, table } = placeOf(payload, collection, property)
  const ofPath = path === null ? '' : 'and path = ?'
  const rows = await readJson(
    payload,
    `select json_group_array("${id}") as json from "${table}" where "${column}" in (select value from json_each(?)) ${ofPath}`,
    [JSON.stringify(values), ...(path === null ? [] : [path])],
  )
  return new Set(rows as string[])
}

/** The ids of all documents. */
export async function allIds(payload: Payload, collection: Collection): Promise<Set<string>> {
  return new Set((await readJson(payload, `select json_group_array(id) as json from "${collection}"`, [])) as string[])
}

/** What each document holds of a property, those that hold nothing too, some thousand documents at a time in the order of their ids. */
export async function* valuesOf(payload: Payload, collection: Collection, property: string): AsyncGenerator<readonly StoredValues[]> {
  const place = placeOf(payload, collection, property)
  const values = place.path === null ? `"${place.column}"` : 'id'
  for (let after = ''; ;) {
    const page = (await readJson(
      payload,
      `select json_group_array(json_array(id, ${values})) as json from (select id, ${values} from "${collection}" where id > ? order by id limit ${pageSize})`,
      [after],
    )) as [string, unknown][]
    const last = page.at(-1)?.[0]
    if (last === undefined) return
    yield place.path === null
      ? page
      : await withRows(
          payload,
          place,
          page.map(([id]) => id),
          after,
          last,
        )
    if (page.length < pageSize) return
    after = last
    await setImmediate()
  }
}

interface Place {
  table: string
  column: string
  /** The column of the document's id. */
  id: string
  /** What a table for several properties calls this one; null where it stands with the document itself. */
  path: string | null
}

/** Where the adapter keeps a property: relations and texts of several values stand in tables of their own. */
function placeOf(payload: Payload, collection: Collection, property: string): Place {
  const field = payload.collections[collection].config.flattenedFields.find(({ name }) => name === property)
  if (field && isMany(field)) {
    const column = field.type === 'relationship' ? `${String(field.relationTo).replaceAll('-', '_')}_id` : 'text'
    return { table: `${collection}_${field.type === 'relationship' ? 'rels' : 'texts'}`, column, id: 'parent_id', path: property }
  }
  if (!field && property !== 'id') throw new Error(`${collection} have no ${property}`)
  return { table: collection, column: property, id: 'id', path: null }
}

const isMany = (field: FlattenedField): boolean => (field.type === 'relationship' || field.type === 'text') && field.hasMany === true

async function withRows(
  payload: Payload,
  { column, path, table }: Place,
  ids: readonly string[],
  after: string,
  last: string,
): Promise<StoredValues[]> {
  const rows = (await readJson(
    payload,
    `select json_group_array(json_array(parent_id, "${column}")) as json from "${table}" where path = ? and parent_id > ? and parent_id <= ?`,
    [path, after, last],
  )) as [string, unknown][]
  const found = new Map<string, unknown[]>()
  for (const [id, value] of rows) {
    const values = found.get(id)
    if (values) values.push(value)
    else found.set(id, [value])
  }
  return ids.map((id) => [id, ...(found.get(id) ?? [])])
}

/** What a question answers with that makes one text of all its rows, as `json`. */
export async function readJson(payload: Payload, sql: string, args: InValue[]): Promise<unknown[]> {
  const { rows } = await sqliteClient(payload).execute({ sql, args })
  const json = rows[0]?.json
  return typeof json === 'string' ? (JSON.parse(json) as unknown[]) : []
}
