import type { Payload, Where } from 'payload'
import {
  type DeliveryState,
  deliveryStates,
  type ExclusionReason,
  exclusionReasons,
} from '../domain/mailings'
import { type Accounting, accountFor } from '../domain/accounting'
import type { Delivery } from '../payload-types'
import { compareAndSet } from './compareAndSet'

/** A row of a dispatch's frozen audience, before anything has been sent. */
export interface NewDelivery {
  contact: string
  invitation: string | null
  address: string
  name: string | null
  contactKind: 'person' | 'shared'
  language: Delivery['language']
  state: 'queued' | 'excluded'
  reason: ExclusionReason | null
  /** What must differ between the rows of a dispatch. */
  key: string
}

/** Writes the rows of a dispatch that are not there yet; may be called again after a stop in the middle. */
export async function insertDeliveries(payload: Payload, dispatch: string, rows: readonly NewDelivery[]): Promise<void> {
  const there = await keysOf(payload, dispatch)
  for (const row of rows) if (!there.has(row.key)) await insertOnce(payload, dispatch, row)
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

async function keysOf(payload: Payload, dispatch: string): Promise<Set<string>> {
  const where: Where = { dispatch: { equals: dispatch } }
  const { docs } = await payload.find({
    collection: 'deliveries',
    where,
    select: { key: true },
    depth: 0,
    pagination: false,
  })
  return new Set(docs.map(({ key }) => key))
}

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
 * as uncertain: whoever sent it knows better.
 */
export function settleDelivery(payload: Payload, id: string, worker: string, end: Settlement): Promise<boolean> {
  const own: Where = { and: [{ worker: { equals: worker } }, { state: { in: ['sending', 'uncertain'] } }] }
  return compareAndSet(payload, 'deliveries', id, own, {
    state: end.state,
    response: end.response.slice(0, 500),
    nextAttemptAt: end.nextAttemptAt?.toISOString() ?? null,
    settledAt: new Date().toISOString(),
    leaseUntil: null,
  })
}

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
  return (await count(payload, dispatch, open)) > 0
}

/** The accounting of a dispatch, counted from its rows. */
export async function accountingOf(payload: Payload, dispatch: string): Promise<Accounting> {
  const counts: Partial<Record<DeliveryState, number>> = {}
  const excluded: Partial<Record<ExclusionReason, number>> = {}
  for (const state of deliveryStates) counts[state] = await count(payload, dispatch, { state: { equals: state } })
  if (counts.excluded) {
    for (const reason of exclusionReasons) {
      const found = await count(payload, dispatch, { reason: { equals: reason } })
      if (found > 0) excluded[reason] = found
    }
  }
  return accountFor(counts, excluded, await count(payload, dispatch, {}))
}

async function count(payload: Payload, dispatch: string, where: Where): Promise<number> {
  const found = await payload.count({
    collection: 'deliveries',
    where: { and: [{ dispatch: { equals: dispatch } }, where] },
  })
  return found.totalDocs
}
