import type { Payload, Where } from 'payload'
import { type Accounting, accountFor } from '../domain/accounting'
import type { DispatchKind } from '../domain/mailings'
import { idOf } from '../domain/relations'
import { compareAndSet } from './compareAndSet'
import { keptNumbersOf } from './keptNumbers'
import { tallyDeliveries } from './tally'

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

/** Rows that can be sent now: queued ones and deferred ones, when their time has come. */
const sendable = (now: Date): Where => ({
  and: [
    { state: { in: ['queued', 'deferred'] } },
    { or: [{ nextAttemptAt: { exists: false } }, { nextAttemptAt: { less_than_equal: now.toISOString() } }] },
  ],
})

/** Whether a dispatch has rows that can be sent now. */
export async function hasSendable(payload: Payload, dispatch: string): Promise<boolean> {
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, sendable(new Date())] }
  const { docs } = await payload.find({ collection: 'deliveries', where, select: { state: true }, depth: 0, limit: 1, pagination: false })
  return docs.length > 0
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
