import type { Payload, Where } from 'payload'
import { type Accounting, accountFor } from '../domain/accounting'
import type { DispatchKind, DeliveryState, ExclusionReason } from '../domain/mailings'
import { idOf } from '../domain/relations'
import type { Delivery } from '../payload-types'
import { compareAndSet } from './compareAndSet'
import { keptNumbersOf } from './keptNumbers'
import { tallyDeliveries } from './tally'

/** A row of a dispatch's frozen audience, before anything has been sent. */
export interface NewDelivery {
  contact: string
  address: string
  name: string | null
  contactKind: 'person' | 'shared'
  language: Delivery['language']
  state: 'queued' | 'excluded'
  reason: ExclusionReason | null
  /** What must differ between the rows of a dispatch. */
  key: string
}

/**
 * Writes the rows of contacts that have none yet in a dispatch; may be called again after a stop in the middle.
 * @param rows some hundred at most
 */
export async function insertDeliveries(payload: Payload, dispatch: string, rows: readonly NewDelivery[]): Promise<void> {
  const there = await contactsWithRows(payload, dispatch, rows)
  for (const row of rows) if (!there.has(row.contact)) await insertOnce(payload, dispatch, row)
}

async function insertOnce(payload: Payload, dispatch: string, row: NewDelivery): Promise<void> {
  try {
    await payload.db.create({ collection: 'deliveries', data: { ...row, dispatch, attempts: 0 } })
  } catch (error) {
    // Another worker may have written the same row: the unique index on dispatch and key says so.
    const where: Where = { and: [{ dispatch: { equals: dispatch } }, { key: { equals: row.key } }] }
    const { totalDocs } = await payload.count({ collection: 'deliveries', where })
    if (totalDocs === 0) throw error
  }
}

async function contactsWithRows(payload: Payload, dispatch: string, rows: readonly NewDelivery[]): Promise<Set<string>> {
  const contacts = rows.map(({ contact }) => contact)
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [{ dispatch: { equals: dispatch } }, { contact: { in: contacts } }] },
    select: { contact: true },
    depth: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ contact }) => (contact ? [idOf(contact)] : [])))
}

/** Rows of a dispatch that are to be sent and whose contacts have not got their invitations. */
export async function deliveriesToInvite(
  payload: Payload,
  dispatch: string,
  limit: number,
): Promise<{ delivery: string; contact: string }[]> {
  const open: Where = {
    and: [{ state: { equals: 'queued' } }, { invitation: { exists: false } }, { contact: { exists: true } }],
  }
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [{ dispatch: { equals: dispatch } }, open] },
    depth: 0,
    limit,
    sort: 'id',
  })
  return docs.flatMap(({ id, contact }) => (contact ? [{ delivery: id, contact: idOf(contact) }] : []))
}

/** Writes which invitation a row that is not yet sent carries. */
export const setInvitation = (payload: Payload, id: string, invitation: string): Promise<boolean> =>
  compareAndSet(payload, 'deliveries', id, { state: { equals: 'queued' } }, { invitation })

/** Rows that can be claimed now: queued ones, and deferred ones whose time has come. */
const claimable = (now: Date): Where => ({
  or: [
    { state: { equals: 'queued' } },
    { and: [{ state: { equals: 'deferred' } }, { nextAttemptAt: { less_than_equal: now.toISOString() } }] },
  ],
})

/** Some deliveries of a dispatch that a worker may try to claim. */
export async function claimableDeliveries(payload: Payload, dispatch: string, limit: number): Promise<Delivery[]> {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [{ dispatch: { equals: dispatch } }, claimable(new Date())] },
    depth: 0,
    limit,
    sort: 'id',
  })
  return docs
}

/** What a claim writes. */
export interface Claim {
  worker: string
  leaseSeconds: number
  messageId: string
}

/**
 * Marks a delivery as `sending` for one worker, before anything of it is sent. Only one worker can.
 * @returns whether this worker got it
 */
export function claimDelivery(payload: Payload, delivery: Delivery, claim: Claim): Promise<boolean> {
  const now = new Date()
  return compareAndSet(payload, 'deliveries', delivery.id, claimable(now), {
    state: 'sending',
    worker: claim.worker,
    leaseUntil: new Date(now.getTime() + claim.leaseSeconds * 1000).toISOString(),
    attempts: (delivery.attempts ?? 0) + 1,
    messageId: claim.messageId,
  })
}

/** How an attempt ended, to be written on its row. */
export interface Settlement {
  state: DeliveryState
  response: string
  nextAttemptAt: Date | null
}

/**
 * Writes how a worker's own attempt ended. Also when its lease has run out meanwhile and the row counts
 * as uncertain: whoever sent it knows better. Only to try again is then too late, since its dispatch may
 * have been completed.
 */
export function settleDelivery(payload: Payload, id: string, worker: string, end: Settlement): Promise<boolean> {
  const from: DeliveryState[] = end.state === 'deferred' ? ['sending'] : ['sending', 'uncertain']
  return compareAndSet(payload, 'deliveries', id, ownedBy(worker, from), {
    state: end.state,
    response: end.response.slice(0, 500),
    nextAttemptAt: end.nextAttemptAt?.toISOString() ?? null,
    settledAt: new Date().toISOString(),
    leaseUntil: null,
  })
}

/** Puts a delivery that a worker has claimed back as it was before: nothing of it was sent. */
export function releaseDelivery(payload: Payload, row: Delivery, worker: string): Promise<boolean> {
  const { state, attempts, nextAttemptAt, response } = row
  return compareAndSet(payload, 'deliveries', row.id, ownedBy(worker, ['sending']), {
    state,
    attempts,
    nextAttemptAt,
    response,
    worker: null,
    leaseUntil: null,
  })
}

const ownedBy = (worker: string, states: DeliveryState[]): Where => ({
  and: [{ worker: { equals: worker } }, { state: { in: states } }],
})

/**
 * Rows that were being sent by a worker whose lease has run out: nobody can know whether they were
 * accepted, so they become `uncertain` and are never sent again by themselves.
 */
export async function expireLeases(payload: Payload, response: string): Promise<number> {
  const expired: Where = {
    and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: new Date().toISOString() } }],
  }
  const { docs } = await payload.find({ collection: 'deliveries', where: expired, depth: 0, pagination: false })
  let changed = 0
  for (const { id } of docs) {
    const data = { state: 'uncertain', response, settledAt: new Date().toISOString() }
    if (await compareAndSet(payload, 'deliveries', id, expired, data)) changed += 1
  }
  return changed
}

/** Whether a dispatch has rows that may still be sent. */
export async function hasUnsettled(payload: Payload, dispatch: string): Promise<boolean> {
  const open: Where = { state: { in: ['queued', 'sending', 'deferred'] } }
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, open] }
  return (await payload.count({ collection: 'deliveries', where })).totalDocs > 0
}

/** The accounting of a dispatch, counted from its rows, or as it was kept when they were removed. */
export async function accountingOf(payload: Payload, dispatch: string): Promise<Accounting> {
  const tallies = await tallyDeliveries(payload, dispatch)
  // Looked for afterwards: rows are removed only when the numbers are kept, so that a count without them is whole.
  return (await keptNumbersOf(payload, dispatch))?.accounting ?? accountFor(tallies)
}

/**
 * Takes deliveries that have not begun out of their dispatches. One that is just being sent goes on.
 * @param whose which deliveries, by contact or by address
 * @param kinds the kinds of dispatches it holds for; null for all
 * @returns how many were taken out
 */
export async function cancelPending(
  payload: Payload,
  whose: Where,
  kinds: readonly DispatchKind[] | null,
  response: string,
): Promise<number> {
  const pending: Where = { state: { in: ['queued', 'deferred'] } }
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [whose, pending] },
    depth: 1,
    pagination: false,
  })
  let cancelled = 0
  for (const { id, dispatch } of docs) {
    if (kinds && typeof dispatch === 'object' && !kinds.includes(dispatch.kind)) continue
    const data = { state: 'cancelled', response, settledAt: new Date().toISOString() }
    if (await compareAndSet(payload, 'deliveries', id, pending, data)) cancelled += 1
  }
  return cancelled
}
