import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { isMongodb } from './drop'
import { textIn } from './segments/stored'
import { sqliteClient } from './sqlite'

// Asked below Payload, which always sorts: with no sort the index on dispatch and state gives the first rows at once.

/** Whether a dispatch has rows that can be sent now: queued ones and deferred ones, when their time has come. */
export async function hasSendable(payload: Payload, dispatch: string): Promise<boolean> {
  const now = new Date()
  if (isMongodb(payload.db)) {
    const time = [{ nextAttemptAt: null }, { nextAttemptAt: { $lte: now } }]
    const row = await deliveriesOn(payload.db).findOne(
      { dispatch: new ObjectId(dispatch), state: { $in: ['queued', 'deferred'] }, $or: time },
      { projection: { _id: 1 } },
    )
    return row !== null
  }
  const { rows } = await sqliteClient(payload).execute({
    sql: `select 1 from deliveries where dispatch_id = ? and state in ('queued', 'deferred')
      and (next_attempt_at is null or next_attempt_at <= ?) limit 1`,
    args: [dispatch, now.toISOString()],
  })
  return rows.length > 0
}

/** Some rows of a dispatch that are to be sent and whose contacts have not got their invitations. */
export async function deliveriesToInvite(
  payload: Payload,
  dispatch: string,
  limit: number,
): Promise<{ delivery: string; contact: string }[]> {
  if (isMongodb(payload.db)) {
    const open = { dispatch: new ObjectId(dispatch), state: 'queued', invitation: null, contact: { $ne: null } }
    const found = await deliveriesOn(payload.db)
      .find(open, { projection: { contact: 1 }, limit })
      .toArray()
    return found.map(({ _id, contact }) => ({ delivery: _id.toHexString(), contact: String(contact) }))
  }
  const { rows } = await sqliteClient(payload).execute({
    sql: `select id, contact_id from deliveries
      where dispatch_id = ? and state = 'queued' and invitation_id is null and contact_id is not null limit ?`,
    args: [dispatch, limit],
  })
  return rows.map((row) => ({ delivery: textIn(row.id) ?? '', contact: textIn(row.contact_id) ?? '' }))
}

/**
 * Writes which invitations rows that are not yet sent carry, in one step.
 * @param invitations their ids, by the contact's
 */
export async function setInvitations(
  payload: Payload,
  rows: readonly { delivery: string; contact: string }[],
  invitations: ReadonlyMap<string, string>,
): Promise<void> {
  const pairs = rows.flatMap(({ contact, delivery }) => {
    const invitation = invitations.get(contact)
    return invitation ? [{ delivery, invitation }] : []
  })
  if (pairs.length === 0) return
  if (isMongodb(payload.db)) {
    const updates = pairs.map(({ delivery, invitation }) => ({
      updateOne: { filter: { _id: new ObjectId(delivery), state: 'queued' }, update: { $set: { invitation: new ObjectId(invitation) } } },
    }))
    await deliveriesOn(payload.db).bulkWrite(updates, { ordered: false, writeConcern: { w: 'majority', journal: true } })
    return
  }
  await sqliteClient(payload).execute({
    sql: `update deliveries set invitation_id = given.value ->> 'invitation' from json_each(?) as given
      where deliveries.id = given.value ->> 'delivery' and deliveries.state = 'queued'`,
    args: [JSON.stringify(pairs)],
  })
}

const deliveriesOn = ({ connection }: MongooseAdapter) => connection.collection('deliveries')
