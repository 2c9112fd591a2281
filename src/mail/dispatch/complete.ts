import type { Payload, Where } from 'payload'
import { compareAndSet, hasUnsettled } from '../../database'
import { unhindered } from '../blocker'
import { settleRefusals } from './runs'

/** Completes a dispatch that has no rows left to send; not one that is just being given more. */
export async function completeWhenDone(payload: Payload, id: string): Promise<void> {
  const { updatedAt } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { updatedAt: true } })
  if (await hasUnsettled(payload, id)) return
  // What its refusals mean is settled before it is done; they may make it wait for a person instead.
  await settleRefusals(payload, id)
  const now = new Date().toISOString()
  const notHeld: Where = { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: now } }] }
  // Unchanged since the rows were looked at: what was opened meanwhile may have rows that were not there.
  const same: Where = { and: [{ status: { equals: 'sending' } }, { updatedAt: { equals: updatedAt } }, notHeld] }
  await compareAndSet(payload, 'dispatches', id, same, { status: 'completed', completedAt: now, ...unhindered })
}
