import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { mostAnswersKept, withoutSurplus } from '../domain/answerHistory'
import type { ReplyOrder } from '../domain/calendarReply'
import type { answerChannels, InvitationAnswer } from '../domain/mailings'
import type { AuditEvent } from '../payload-types'
import { isMongodb } from './drop'
import { insertMany } from './insertMany'
import { newId } from './insertMany/newId'
import { type Prepare, preparedConnection, type PreparedConnection } from './prepared'
import { sqliteClient } from './sqlite'
import { together } from './together'

/** An invitation that can be answered, as far as an answer needs to know it. */
export interface Answerable {
  id: string
  meeting: string
  /** When its meeting begins, in ISO 8601. */
  start: string
  end: string
  /** The last day to answer, as it is stored; null where there is none. */
  answerBy: string | null
  /** How many may come with one who is invited. */
  mostGuests: number
  /** Whether the invitation no longer holds. */
  isRemoved: boolean
  /** Whether its meeting does not take place. */
  isCancelled: boolean
}

/** An answer that whoever was invited has given. */
export interface GivenAnswer {
  invitation: string
  answer: InvitationAnswer
  /** By which way it came. */
  via: (typeof answerChannels)[number]
  at: Date
  /** How many come with them; what is not said stays as it is. */
  guests?: number
  /** What they say to the organiser; what is not said stays as it is. */
  comment?: string
  /** Of an answer of a calendar's: what it is ordered by. It is written only where none that is as late has been. */
  order?: ReplyOrder
  /** Its entry in the audit log, which is written if the answer changes anything. */
  event: Omit<AuditEvent, 'id'>
}

/** What stands beside an answer and may change without it. */
const details = ['guests', 'comment'] as const

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
 * was answered already stays with its way and time, and so its turn for a place; what is said beside it is changed
 * alone. The audit log is written in the same step on SQLite, and right after it on MongoDB. Places are not settled
 * here (`settleSeats`).
 * @returns whether it changed anything
 */
export async function setAnswer(payload: Payload, given: GivenAnswer): Promise<boolean> {
  return isMongodb(payload.db) ? writeOnMongodb(payload, payload.db, given) : writeOnSqlite(payload, given)
}

/** Those who answer at the same time share a transaction, which is what takes time: each is on the disk when it is told. */
const writeOnSqlite = together((payload, given: readonly GivenAnswer[]) =>
  preparedConnection(sqliteClient(payload)).write((prepare) => given.map((each) => writeOne(prepare, each))),
)

const replacement = `select contact_merges_replaced.kept from contact_merges_replaced
  join contact_merges on contact_merges.id = contact_merges_replaced._parent_id
  where contact_merges_replaced.removed = ? order by contact_merges.at desc limit 1`

const open = `select invitations.id, invitations.meeting_id, meetings.start, meetings.status, meetings.answer_by, meetings.guests,
  invitations.removed_at, meetings.end from invitations
  join contacts on contacts.id = invitations.contact_id
  join meetings on meetings.id = invitations.meeting_id and meetings.deleted_at is null
  where invitations.id = ?`

function readOnSqlite(connection: PreparedConnection, invitation: string): Promise<Answerable | null> {
  return connection.read((prepare) => {
    const [row] = prepare(open).rows(invitation)
    if (!row) return null
    const [id, meeting, start, status, answerBy, guests, removedAt, end] = row
    return {
      id: String(id),
      meeting: String(meeting),
      start: String(start),
      end: String(end),
      isCancelled: status === 'cancelled',
      answerBy: answerBy === null || answerBy === undefined ? null : String(answerBy),
      mostGuests: Number(guests ?? 0),
      isRemoved: Boolean(removedAt),
    }
  })
}

/** Whether none has been counted that is as late, by SEQUENCE and then DTSTAMP; always, of what is no calendar's. */
const isLater = (sequence: string, stamp: string): string =>
  `(${stamp} is null or calendar_stamp is null or calendar_sequence < ${sequence} or (calendar_sequence = ${sequence} and calendar_stamp < ${stamp}))`

const set = `update invitations set answer = ?2, via = ?3, answered_at = ?4, updated_at = ?4, guests = coalesce(?5, guests),
  comment = coalesce(?6, comment), calendar_sequence = coalesce(?7, calendar_sequence), calendar_stamp = coalesce(?8, calendar_stamp)
  where id = ?1 and answer is not ?2 and ${isLater('?7', '?8')}`

const enter = `insert into invitations_history (_order, _parent_id, id, answer, via, at)
  select 1 + coalesce((select max(_order) from invitations_history where _parent_id = ?1), 0), ?1, ?2, ?3, ?4, ?5`

const setBeside = `update invitations set updated_at = ?2, guests = coalesce(?3, guests), comment = coalesce(?4, comment),
  calendar_sequence = coalesce(?5, calendar_sequence), calendar_stamp = coalesce(?6, calendar_stamp)
  where id = ?1 and answer is ?7 and ${isLater('?5', '?6')} and (?6 is not null or guests is not coalesce(?3, guests) or comment is not coalesce(?4, comment))`

const trim = `delete from invitations_history where id in (
  select id from invitations_history where _parent_id = ?1 and _order > (select min(_order) from invitations_history where _parent_id = ?1)
  order by _order desc limit -1 offset ?2)`

const log = `insert into audit_events (id, at, actor_kind, actor, actor_name, deed, entity, document, fields, numbers) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

function writeOne(prepare: Prepare, given: GivenAnswer): boolean {
  const { answer, comment = null, event, guests = null, invitation, order, via } = given
  const [at, sequence, stamp] = [given.at.toISOString(), order?.sequence ?? null, order?.stamp ?? null]
  if (prepare(set).run(invitation, answer, via, at, guests, comment, sequence, stamp) > 0) {
    prepare(enter).run(invitation, randomUUID(), answer, via, at)
    prepare(trim).run(invitation, mostAnswersKept - 1)
    logOnSqlite(prepare, event)
    return true
  }
  if (prepare(setBeside).run(invitation, at, guests, comment, sequence, stamp, answer) === 0) return false
  logOnSqlite(prepare, besideAnswer(given))
  return true
}

function logOnSqlite(prepare: Prepare, event: GivenAnswer['event']): void {
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
}

/** The entry of the audit log for what was said beside an answer that stood already; a calendar's answer is given anew. */
const besideAnswer = (given: GivenAnswer): GivenAnswer['event'] =>
  given.order ? given.event : { ...given.event, fields: details.filter((name) => given[name] !== undefined) }

async function readOnMongodb({ collections }: MongooseAdapter, id: string): Promise<Answerable | null> {
  const found = await collections.invitations
    ?.findOne({ _id: id }, { meeting: 1, contact: 1, removedAt: 1 })
    .lean<{ meeting: unknown; contact: unknown; removedAt?: Date | null }>()
  if (!found) return null
  const [contact, meeting] = await Promise.all([
    collections.contacts?.exists({ _id: found.contact }),
    collections.meetings
      ?.findOne({ _id: found.meeting, deletedAt: null }, { start: 1, end: 1, status: 1, answerBy: 1, guests: 1 })
      .lean<{ start: Date; end: Date; status?: string; answerBy?: Date | null; guests?: number | null }>(),
  ])
  if (!contact || !meeting) return null
  return {
    id,
    meeting: String(found.meeting),
    start: meeting.start.toISOString(),
    end: meeting.end.toISOString(),
    isCancelled: meeting.status === 'cancelled',
    answerBy: meeting.answerBy?.toISOString() ?? null,
    mostGuests: meeting.guests ?? 0,
    isRemoved: Boolean(found.removedAt),
  }
}

async function replacementOnMongodb({ collections }: MongooseAdapter, invitation: string): Promise<string | null> {
  const found = await collections['contact-merges']
    ?.findOne({ 'replaced.removed': invitation }, { replaced: 1 }, { sort: { at: -1 } })
    .lean<{ replaced: { removed: string; kept: string }[] }>()
  return found?.replaced.find(({ removed }) => removed === invitation)?.kept ?? null
}

async function writeOnMongodb(payload: Payload, { collections }: MongooseAdapter, given: GivenAnswer): Promise<boolean> {
  const { answer, at, event, invitation, order, via } = given
  const entry = { id: new ObjectId().toHexString(), answer, via, at, by: null }
  const said = Object.fromEntries(details.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])))
  const ordered = order ? { calendarSequence: order.sequence, calendarStamp: new Date(order.stamp) } : {}
  const isLater = order ? [laterThanStored(order)] : []
  const changed = await collections.invitations
    ?.findOneAndUpdate(
      { $and: [{ _id: invitation, answer: { $ne: answer } }, ...isLater] },
      { $set: { ...said, ...ordered, answer, via, answeredAt: at, updatedAt: at }, $push: { history: entry } },
      { new: true, timestamps: false, projection: { 'history.id': 1 } },
    )
    .lean<{ history: { id: string }[] }>()
  if (changed) {
    await trimOnMongodb(collections, invitation, changed)
    await logOnMongodb(payload, event)
    return true
  }
  const other = Object.entries(said).map(([name, value]) => ({ [name]: { $ne: value } }))
  if (!order && other.length === 0) return false
  const beside = { $and: [{ _id: invitation, answer }, ...(order ? isLater : [{ $or: other }])] }
  const result = await collections.invitations?.updateOne(beside, { $set: { ...said, ...ordered, updatedAt: at } }, { timestamps: false })
  if (!result?.modifiedCount) return false
  await logOnMongodb(payload, besideAnswer(given))
  return true
}

/** Whether none has been counted that is as late, by SEQUENCE and then DTSTAMP. */
const laterThanStored = ({ sequence, stamp }: ReplyOrder) => ({
  $or: [
    { calendarStamp: null },
    { calendarSequence: { $lt: sequence } },
    { calendarSequence: sequence, calendarStamp: { $lt: new Date(stamp) } },
  ],
})

/** Entries of answers that are given at the same time are written at once. */
const logOnMongodb = together(async (payload, events: readonly GivenAnswer['event'][]) => {
  await insertMany(
    payload,
    'audit-events',
    events.map((event) => ({ ...event, id: newId(payload) })),
  )
  return events
})

async function trimOnMongodb(
  collections: MongooseAdapter['collections'],
  invitation: string,
  { history }: { history: { id: string }[] },
): Promise<void> {
  const ids = history.map(({ id }) => id)
  const kept = withoutSurplus(ids)
  const surplus = ids.filter((id) => !kept.includes(id))
  if (surplus.length > 0)
    await collections.invitations?.updateOne({ _id: invitation }, { $pull: { history: { id: { $in: surplus } } } }, { timestamps: false })
}
