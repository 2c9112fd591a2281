import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, type Column, not, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'

/**
 * Lets `%`, `_` and a backslash in a search on SQLite stand for themselves, as they do on MongoDB. Payload puts what is searched
 * for between two `%` and leaves the rest to LIKE. A search for what does not hold a text compares with all of the field
 * there; it is made to mean what it means on MongoDB: none of the words stands in it.
 */
export function searchLiterally<T extends Pick<SQLiteAdapter, 'operators'>>(adapter: T): T {
  Object.assign(adapter.operators, {
    contains: holds,
    like: holds,
    not_like: (column: Column, value: unknown) => and(...String(value).split(' ').map((word) => not(sql`coalesce(${holds(column, `%${word}%`)}, 0)`))),
  })
  return adapter
}

/** @param value between two `%`, but for the paths within a document that Payload itself writes */
function holds(column: Column, value: unknown): SQL {
  const [, searched] = /^%([\s\S]*)%$/.exec(String(value)) ?? []
  if (searched === undefined) return sql`${column} like ${value}`
  return sql`${column} like ${`%${searched.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
