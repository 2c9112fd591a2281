import type { Client } from '@libsql/client'
import { BSON } from 'mongodb'
import type { Payload } from 'payload'
import { sqliteClient } from '../../src/database'
import { isMongodb } from '../../src/database/drop'

/** Rows or documents, by their table or collection, as they lie in the database. */
export type Stored = Record<string, Record<string, unknown>[]>

/** What only tells what was run, and is not kept. */
const beside = new Set(['payload_migrations', 'payload-migrations', 'spets_leases'])

/** All that is stored, in an order that is the same each time. @param concerns which tables or collections are read */
export const storedIn = (payload: Payload, concerns = (_name: string): boolean => true): Promise<Stored> => {
  const isKept = (name: string) => !beside.has(name) && concerns(name)
  return isMongodb(payload.db) ? documentsIn(payload, isKept) : rowsIn(sqliteClient(payload), isKept)
}

type IsKept = (name: string) => boolean

async function rowsIn(client: Client, isKept: IsKept): Promise<Stored> {
  const tables = await client.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
  const stored: Stored = {}
  for (const { name } of tables.rows) {
    if (typeof name !== 'string' || !isKept(name)) continue
    const { columns, rows } = await client.execute(`select * from "${name}" order by rowid`)
    stored[name] = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
  }
  return stored
}

async function documentsIn(payload: Payload, isKept: IsKept): Promise<Stored> {
  const database = mongodbOf(payload)
  const stored: Stored = {}
  for (const { name } of (await database.listCollections().toArray()).toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (!isKept(name)) continue
    const documents = await database
      .collection(name)
      .find({}, { sort: { _id: 1 } })
      .toArray()
    stored[name] = BSON.EJSON.serialize(documents, { relaxed: true }) as unknown as Stored[string]
  }
  return stored
}

/** Puts documents as they were stored into collections of these names, in place of what is there. */
export async function storeDocuments(payload: Payload, stored: Stored): Promise<void> {
  for (const [name, documents] of Object.entries(stored)) {
    const collection = mongodbOf(payload).collection(name)
    await collection.deleteMany({})
    if (documents.length > 0) await collection.insertMany(BSON.EJSON.deserialize(documents) as unknown as Record<string, unknown>[])
  }
}

/** The database below Payload's adapter. */
export function mongodbOf({ db }: Payload) {
  const database = isMongodb(db) ? db.connection.db : undefined
  if (!database) throw new Error('No MongoDB has been connected to')
  return database
}
