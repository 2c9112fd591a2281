import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter, Payload } from 'payload'
import { sqliteClient } from './sqlite'

/** Collections of which it is asked whether anything has changed, and their tables. */
const tables = { meetings: 'meetings', 'meeting-series': 'meeting_series' } as const

/**
 * What is another as soon as a document of a collection is made, saved, thrown away or deleted, by whatever process: how
 * many there are, and when all of them were last saved, added together. The latest time alone would miss what a machine
 * has saved whose clock is behind. It is read from an index and costs little beside reading the documents.
 */
export const standingOf = (payload: Payload, collection: keyof typeof tables): Promise<string> =>
  isMongodb(payload.db) ? onMongodb(payload.db, collection) : onSqlite(payload, tables[collection])

/** As text: of some thousand documents it is more than a number in JavaScript holds. */
async function onSqlite(payload: Payload, table: string): Promise<string> {
  const { rows } = await sqliteClient(payload).execute(
    `select count(*) as found,
      cast(sum(cast(strftime('%s', substr(updated_at, 1, 19)) as integer) * 1000 + cast(substr(updated_at, 21, 3) as integer)) as text) as total
    from "${table}"`,
  )
  return JSON.stringify(rows.map(({ found, total }) => [found, total]))
}

interface Group {
  found: number
  total: string
}

async function onMongodb({ collections }: MongooseAdapter, collection: string): Promise<string> {
  const groups = await collections[collection]
    ?.aggregate<Group>([
      { $group: { _id: null, found: { $sum: 1 }, total: { $sum: { $toLong: '$updatedAt' } } } },
      { $project: { found: 1, total: { $toString: '$total' } } },
    ])
    .hint({ updatedAt: 1 })
  return (groups ?? []).map(({ found, total }) => `${found} ${total}`).join()
}

const isMongodb = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & MongooseAdapter => adapter.name === 'mongoose'
