import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, type Column, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, Where } from 'payload'
import { holdsText } from './searchLiterally'
import { columnName } from './columnName'

type Adapter = Pick<SQLiteAdapter, 'count' | 'drizzle' | 'find' | 'payload' | 'tables'>

/** So many documents are named one by one; where more fit, they are joined as Payload does it. */
const most = 500

/**
 * Lets a search on SQLite that also looks in rows of documents, such as contacts' former addresses, look through the
 * rows first and by themselves: Payload joins them to every document, and sorts and counts what the join gave, which
 * takes several times as long. What is asked of one list twice need not hold for the same row, as on MongoDB.
 */
export function searchListsFirst<T extends Adapter>(adapter: T): T {
  const { count, find } = adapter
  adapter.find = async (args) => find.call(adapter, { ...args, where: await searched(adapter, args) }) as never
  adapter.count = async (args) => count.call(adapter, { ...args, where: await searched(adapter, args) })
  return adapter
}

async function searched(adapter: Adapter, { collection, where }: { collection: string; where?: Where }): Promise<Where> {
  if (!where) return {}
  const parts: Where[] = []
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      const each = await Promise.all(condition.map((one) => searched(adapter, { collection, where: one })))
      parts.push({ [path]: path === 'or' ? withoutNothing(each) : each })
    } else parts.push((await namedOneByOne(adapter, collection, path, condition)) ?? { [path]: condition })
  }
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

/** What holds for no document. */
const nothing: Where = { id: { equals: null } }

/** What holds for none adds nothing to what may hold instead, but an index may not know of it. */
function withoutNothing(either: Where[]): Where[] {
  const some = either.filter((each) => each !== nothing)
  return some.length > 0 ? some : either
}

/** The same condition with the documents that it holds for; null for what is no search of rows, or finds too many. */
async function namedOneByOne(
  { drizzle, payload, tables }: Adapter,
  collection: string,
  path: string,
  condition: object,
): Promise<Where | null> {
  const [[operator, value] = [], ...more] = Object.entries(condition) as [string, unknown][]
  const words =
    typeof value !== 'string' || more.length > 0 ? [] : operator === 'like' ? value.split(' ') : operator === 'contains' ? [value] : []
  const [list = '', name = '', ...deeper] = path.split('.')
  const field = payload.collections[collection as CollectionSlug]?.config.flattenedFields.find((each) => each.name === list)
  const table = tables[`${columnName(collection)}_${columnName(list)}`] as unknown as Record<string, Column | undefined> | undefined
  const column = table?.[name]
  if (words.length === 0 || deeper.length > 0 || field?.type !== 'array' || field.localized || !table || !column) return null
  const holding = and(...words.map((word) => holdsText(sql`${column}`, word))) as SQL
  const rows = await drizzle.all<{ id: string }>(
    sql`select distinct ${table._parentID} as id from ${table} where ${holding} limit ${most + 1}`,
  )
  if (rows.length > most) return null
  return rows.length === 0 ? nothing : { id: { in: rows.map(({ id }) => id) } }
}

/** As Payload names tables. */
