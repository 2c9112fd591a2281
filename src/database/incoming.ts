import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { IncomingMail } from '../payload-types'
import { isMongodb } from './drop'
import { insertMany } from './insertMany'
import { newId } from './insertMany/newId'
import { preparedConnection } from './prepared'
import { sqliteClient } from './sqlite'
import { together } from './together'

const collection = 'incoming-mails'

/** The row of a mail that is about to be settled. */
export type NewIncoming = Omit<IncomingMail, 'id' | 'createdAt' | 'updatedAt'>

/**
 * Writes the row of a mail that came in, past Payload's operations; those that come at the same time are written at once.
 * @returns its id; null when another has the key
 */
export const insertIncoming = together(async (payload, rows: readonly NewIncoming[]): Promise<(string | null)[]> => {
  const documents = rows.map((row) => ({ ...row, id: newId(payload) }))
  const written = await insertMany(payload, collection, documents)
  return documents.map(({ id }) => (written.has(id) ? id : null))
})

/** What is written last of a mail that came in. */
export interface IncomingEnd {
  id: string
  state: 'done' | 'forPerson'
  /** Ids of what came of it. */
  suppression: string | null
  invitation: string | null
  settledReason: string | null
}

/** Says how a mail ended whose settling is under way; of one that has ended it changes nothing. Those that end at the same time are written at once. */
export const endIncoming = together(async (payload, ends: readonly IncomingEnd[]): Promise<readonly IncomingEnd[]> => {
  await (isMongodb(payload.db) ? endOnMongodb(payload.db, ends) : endOnSqlite(payload, ends))
  return ends
})

const end = `update incoming_mails set state = ?2, suppression_id = ?3, invitation_id = ?4, settled_reason = ?5, updated_at = ?6
  where id = ?1 and state = 'settling'`

const endOnSqlite = (payload: Payload, ends: readonly IncomingEnd[]): Promise<void> =>
  preparedConnection(sqliteClient(payload)).write((prepare) => {
    const now = new Date().toISOString()
    for (const { id, invitation, settledReason, state, suppression } of ends)
      prepare(end).run(id, state, suppression, invitation, settledReason, now)
  })

async function endOnMongodb({ collections }: MongooseAdapter, ends: readonly IncomingEnd[]): Promise<void> {
  const updatedAt = new Date()
  const reference = (id: string | null) => id && new ObjectId(id)
  const updates = ends.map(({ id, invitation, suppression, ...said }) => ({
    updateOne: {
      filter: { _id: new ObjectId(id), state: 'settling' },
      update: { $set: { ...said, invitation: reference(invitation), suppression: reference(suppression), updatedAt } },
    },
  }))
  await collections[collection]?.collection.bulkWrite(updates, { ordered: false, writeConcern: { w: 'majority', journal: true } })
}
