import type { Payload, Where } from 'payload'
import { type Accounting, accountFor } from '../domain/accounting'
import type { DispatchKind } from '../domain/mailings'
import { compareAndSet } from './compareAndSet'
import { retainedNumbersOf } from './retainedNumbers'
import { countDeliveriesByState } from './countByState'

/** Whether a dispatch has rows that may still be sent. */
export async function hasUnsettled(payload: Payload, dispatch: string): Promise<boolean> {
  const open: Where = { state: { in: ['queued', 'sending', 'deferred'] } }
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, open] }
  return (await payload.count({ collection: 'deliveries', where })).totalDocs > 0
}

/** The accounting of a dispatch, counted from its rows, or as it was kept when they were removed. */
export async function accountingOf(payload: Payload, dispatch: string): Promise<Accounting> {
  const counts = await countDeliveriesByState(payload, dispatch)
  // Looked for afterwards: rows are removed only when the numbers are kept, so that a count without them is whole.
  return (await retainedNumbersOf(payload, dispatch))?.accounting ?? accountFor(counts)
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
