import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload, Where } from 'payload'
import type { DeliveryState } from '../domain/mailings'
import { idOf } from '../domain/relations'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/** A row of which nobody knows whether it was accepted. */
export interface UncertainRow {
  id: string
  contact: string | null
  address: string
}

/** The rows of a dispatch that are uncertain now. */
export async function uncertainRowsOf(payload: Payload, dispatch: string): Promise<UncertainRow[]> {
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, { state: { equals: 'uncertain' } }] }
  const select = { contact: true, address: true } as const
  const { docs } = await payload.find({ collection: 'deliveries', where, select, depth: 0, pagination: false, sort: 'id' })
  return docs.map(({ id, contact, address }) => ({ id, contact: contact ? idOf(contact) : null, address }))
}

/** What becomes of an uncertain row when a person says so. */
export interface Decided {
  state: Extract<DeliveryState, 'accepted' | 'cancelled' | 'queued'>
  response: string | null
}

/** What a person decides about: what is uncertain, or refused. */
export type DecidedFrom = Extract<DeliveryState, 'uncertain' | 'failed'>

/**
 * Changes rows that still are uncertain (or in the state that is given), in one step whatever their number. Each row changes in one atomic step, so
 * that of two who decide at once, and of a person and a worker who learns the answer late, one gets it. The row then
 * belongs to no worker: whoever sent it has no more to say about it.
 * @returns how many this caller changed
 */
export async function decideRows(
  payload: Payload,
  ids: readonly string[],
  { state, response }: Decided,
  from: DecidedFrom = 'uncertain',
): Promise<number> {
  if (ids.length === 0) return 0
  const now = new Date()
  const settledAt = state === 'queued' ? null : now
  if (isMongodb(payload.db)) return onMongodb(payload.db, ids, from, { state, response, settledAt, updatedAt: now })
  const { rowsAffected } = await sqliteClient(payload).execute({
    sql: `update deliveries set state = ?, response = ?, settled_at = ?, updated_at = ?,
        worker = null, lease_until = null, next_attempt_at = null
      where id in (select value from json_each(?)) and state = ?`,
    args: [state, response, settledAt?.toISOString() ?? null, now.toISOString(), JSON.stringify(ids), from],
  })
  return rowsAffected
}

async function onMongodb({ connection }: MongooseAdapter, ids: readonly string[], from: DecidedFrom, change: object): Promise<number> {
  const { modifiedCount } = await connection
    .collection('deliveries')
    .updateMany(
      { _id: { $in: ids.map((id) => new ObjectId(id)) }, state: from },
      { $set: { ...change, worker: null, leaseUntil: null, nextAttemptAt: null } },
      { writeConcern: { w: 'majority', journal: true } },
    )
  return modifiedCount
}
