import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { mostAnswersKept, withoutSurplus } from '../domain/answerHistory'
import type { InvitationAnswer } from '../domain/mailings'
import type { AuditEvent } from '../payload-types'
import { isMongodb } from './drop'
import { preparedConnection, type PreparedConnection } from './prepared'
import { sqliteClient } from './sqlite'

/** An invitation that can be answered, as far as an answer needs to know it. */
export interface Answerable {
  id: string
  /** When its meeting begins, in ISO 8601. */
  start: string
  /** Whether its meeting does not take place. */
  isCancelled: boolean
}

/** An answer that was given on the page. */
export interface GivenAnswer {
  invitation: string
  answer: InvitationAnswer
  at: Date
  /** Its entry in the audit log, which is written if the answer changes anything. */
  event: Omit<AuditEvent, 'id'>
}

/**
 * The invitation of an id; null when it is gone, or who was invited, or the meeting. Read past Payload's operations,
 * as an answer is written: hundreds answer in the minute after a mail.
 */
export async function answerable(payload: Payload, invitation: string): Promise<Answerable | null> {
  return isMongodb(payload.db) ? readOnMongodb(payload.db, invitation) : readOnSqlite(preparedConnection(sqliteClient(payload)), invitation)
}

/** The invitation that one gave way to when its contact was merged into another who was invited too; null when it never did. */
export async function replacementOf(payload: Payload, invitation: string): Promise<string | null> {
  if (isMongodb(payload.db)) return replacementOnMongodb(payload.db, invitation)
  return preparedConnection(sqliteClient(payload)).read((prepare) => prepare(replacement).rows(invitation)[0]?.[0]?.toString() ?? null)
}

/**
 * Sets an answer with its entry in the ledger: one step on both databases, however many answer at the same time. What
 * was answered already changes nothing. The audit log is written in the same step on SQLite, and right after it on
 * MongoDB.
 * @returns whether it changed anything
 */
export async function setAnswer(payload: Payload, given: GivenAnswer): Promise<boolean> {
  return isMongodb(payload.db)
    ? writeOnMongodb(payload, payload.db, given)
    : writeOnSqlite(preparedConnection(sqliteClient(payload)), given)
}

const replacement = `select contact_merges_replaced.kept from contact_merges_replaced
  join contact_merges on contact_merges.id = contact_merges_replaced._parent_id
  where contact_merges_replaced.removed = ? order by contact_merges.at desc limit 1`

const open = `select invitations.id, meetings.start, meetings.status from invitations
  join contacts on contacts.id = invitations.contact_id
  join meetings on meetings.id = invitations.meeting_id and meetings.deleted_at is null
  where invitations.id = ?`

function readOnSqlite(connection: PreparedConnection, invitation: string): Promise<Answerable | null> {
  return connection.read((prepare) => {
    const [row] = prepare(open).rows(invitation)
    return row ? { id: String(row[0]), start: String(row[1]), isCancelled: row[2] === 'cancelled' } : null
  })
}

const set = `update invitations set answer = ?2, via = 'web', answered_at = ?3, updated_at = ?3 where id = ?1 and answer is not ?2`

const enter = `insert into invitations_history (_order, _parent_id, id, answer, via, at)
  select 1 + coalesce((select max(_order) from invitations_history where _parent_id = ?1), 0), ?1, ?2, ?3, 'web', ?4`

const trim = `delete from invitations_history where id in (
  select id from invitations_history where _parent_id = ?1 and _order > (select min(_order) from invitations_history where _parent_id = ?1)
  order by _order desc limit -1 offset ?2)`

const log = `insert into audit_events (id, at, actor_kind, actor, actor_name, deed, entity, document, fields, numbers) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

function writeOnSqlite(connection: PreparedConnection, { answer, at, event, invitation }: GivenAnswer): Promise<boolean> {
  return connection.write((prepare) => {
    if (prepare(set).run(invitation, answer, at.toISOString()) === 0) return false
    prepare(enter).run(invitation, randomUUID(), answer, at.toISOString())
    prepare(trim).run(invitation, mostAnswersKept - 1)
    const { actor, actorKind, actorName, deed, document, entity, fields, numbers } = event
    const json = (value: unknown) => (value ? JSON.stringify(value) : null)
    prepare(log).run(
      randomUUID(),
      event.at,
      actorKind,
      actor ?? null,
      actorName ?? null,
      deed,
      entity ?? null,
      document ?? null,
      json(fields),
      json(numbers),
    )
    return true
  })
}

async function readOnMongodb({ collections }: MongooseAdapter, id: string): Promise<Answerable | null> {
  const found = await collections.invitations
    ?.findOne({ _id: id }, { meeting: 1, contact: 1 })
    .lean<{ meeting: unknown; contact: unknown }>()
  if (!found) return null
  const [contact, meeting] = await Promise.all([
    collections.contacts?.exists({ _id: found.contact }),
    collections.meetings
      ?.findOne({ _id: found.meeting, deletedAt: null }, { start: 1, status: 1 })
      .lean<{ start: Date; status?: string }>(),
  ])
  return contact && meeting ? { id, start: meeting.start.toISOString(), isCancelled: meeting.status === 'cancelled' } : null
}

async function replacementOnMongodb({ collections }: MongooseAdapter, invitation: string): Promise<string | null> {
  const found = await collections['contact-merges']
    ?.findOne({ 'replaced.removed': invitation }, { replaced: 1 }, { sort: { at: -1 } })
    .lean<{ replaced: { removed: string; kept: string }[] }>()
  return found?.replaced.find(({ removed }) => removed === invitation)?.kept ?? null
}

async function writeOnMongodb(
  payload: Payload,
  { collections }: MongooseAdapter,
  { answer, at, event, invitation }: GivenAnswer,
): Promise<boolean> {
  const entry = { id: new ObjectId().toHexString(), answer, via: 'web', at, by: null }
  const changed = await collections.invitations?.findOneAndUpdate(
    { _id: invitation, answer: { $ne: answer } },
    { $set: { answer, via: 'web', answeredAt: at, updatedAt: at }, $push: { history: entry } },
    { new: true, lean: true, timestamps: false, projection: { 'history.id': 1 } },
  )
  if (!changed) return false
  const ids = (changed as unknown as { history: { id: string }[] }).history.map(({ id }) => id)
  const kept = withoutSurplus(ids)
  const surplus = ids.filter((id) => !kept.includes(id))
  if (surplus.length > 0)
    await collections.invitations?.updateOne({ _id: invitation }, { $pull: { history: { id: { $in: surplus } } } }, { timestamps: false })
  await payload.db.create({ collection: 'audit-events', data: event, returning: false })
  return true
}
