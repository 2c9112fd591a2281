import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { DeliveryState, ExclusionReason, InvitationAnswer } from '../domain/mailings'
import type { Delivery } from '../payload-types'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/** A row of a dispatch's frozen audience, before anything has been sent. */
export interface NewDelivery {
  contact: string
  address: string
  name: string | null
  contactKind: 'person' | 'shared'
  language: Delivery['language']
  state: Extract<DeliveryState, 'queued' | 'excluded'>
  reason: ExclusionReason | null
  /** Of a mail about a meeting: the invitation, and what was answered to it. */
  invitation?: string | null
  answer?: InvitationAnswer | null
  /** What must differ between the rows of a dispatch. */
  key: string
}

/** What a row becomes whose address another contact's row has: left out, and told apart by its contact. */
const asDuplicate = (row: NewDelivery): NewDelivery => ({ ...row, state: 'excluded', reason: 'duplicate', key: `contact:${row.contact}` })

/**
 * Writes the rows of contacts that have none yet in a dispatch, in one step; may be called again after a stop in the
 * middle, and by two workers at once: the unique index on dispatch and key lets each row in once.
 * @param rows some thousand at most
 */
export async function insertDeliveries(payload: Payload, dispatch: string, rows: readonly NewDelivery[]): Promise<void> {
  const insert = isMongodb(payload.db) ? onMongodb(payload.db, dispatch) : onSqlite(payload, dispatch)
  const refused = await insert(rows)
  if (refused.length > 0) await insert(refused.map(asDuplicate))
}

/**
 * Inserts rows. The plus keeps SQLite from looking through all of the dispatch for each: a contact has few rows.
 * @returns those whose contact still has none, since their key is taken
 */
type Insert = (rows: readonly NewDelivery[]) => Promise<NewDelivery[]>

const onSqlite =
  (payload: Payload, dispatch: string): Insert =>
  async (rows) => {
    const now = new Date().toISOString()
    const without = `not exists (select 1 from deliveries d where d.contact_id = j.value->>'contact' and +d.dispatch_id = ?)`
    // Ids that grow (RFC 9562, 5.7) come at the end of their index: others would touch all of it with every write.
    const values = JSON.stringify(rows.map((row) => ({ ...row, id: uuidv7() })))
    const client = sqliteClient(payload)
    const { rowsAffected } = await client.execute({
      sql: `insert into deliveries (id, dispatch_id, contact_id, address, name, contact_kind, language, state, reason, key, invitation_id, answer, attempts, created_at, updated_at)
        select j.value->>'id', ?, j.value->>'contact', j.value->>'address', j.value->>'name', j.value->>'contactKind',
          j.value->>'language', j.value->>'state', j.value->>'reason', j.value->>'key', j.value->>'invitation', j.value->>'answer', 0, ?, ?
        from json_each(?) j where ${without} on conflict (dispatch_id, key) do nothing`,
      args: [dispatch, now, now, values, dispatch],
    })
    if (rowsAffected === rows.length) return []
    const found = await client.execute({
      sql: `select j.value->>'contact' as contact from json_each(?) j where ${without}`,
      args: [values, dispatch],
    })
    const refused = new Set(found.rows.map(({ contact }) => contact))
    return rows.filter(({ contact }) => refused.has(contact))
  }

/** MongoDB's answer that a key is taken. */
const isDuplicate = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 11_000

const onMongodb =
  ({ connection }: MongooseAdapter, dispatch: string): Insert =>
  async (rows) => {
    const deliveries = connection.collection('deliveries')
    const ofDispatch = { dispatch: new ObjectId(dispatch) }
    const there = async () => {
      const ids = rows.map(({ contact }) => new ObjectId(contact))
      const found = await deliveries.find({ ...ofDispatch, contact: { $in: ids } }, { projection: { contact: 1 } }).toArray()
      return new Set(found.map(({ contact }) => String(contact)))
    }
    const before = await there()
    const now = new Date()
    const missing = rows.filter(({ contact }) => !before.has(contact))
    if (missing.length === 0) return []
    const documents = missing.map((row) => ({
      ...row,
      ...ofDispatch,
      contact: new ObjectId(row.contact),
      invitation: row.invitation ? new ObjectId(row.invitation) : null,
      attempts: 0,
      createdAt: now,
      updatedAt: now,
    }))
    try {
      await deliveries.insertMany(documents, { ordered: false, writeConcern: { w: 'majority', journal: true } })
      return []
    } catch (error) {
      if (!isDuplicate(error)) throw error
      const after = await there()
      return missing.filter(({ contact }) => !after.has(contact))
    }
  }
