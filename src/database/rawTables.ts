import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter, Payload } from 'payload'

type Tables = Pick<SQLiteAdapter, 'rawTables'>

/** The tables of SQLite as Payload has named them and their columns. @throws Error on MongoDB */
export function rawTablesOf({ db }: Pick<Payload, 'db'>): Tables['rawTables'] {
  if (!hasTables(db)) throw new Error('Only SQLite has tables')
  return db.rawTables
}

const hasTables = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & Tables => 'rawTables' in adapter
