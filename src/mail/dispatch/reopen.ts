import type { Payload, Where } from 'payload'
import { compareAndSet, hasUnsettled } from '../../database'
import { unhindered } from '../blocker'
import { moveDispatch } from './move'
import { settleCancelled } from './steer'

/**
 * How long workers leave a dispatch alone that is given rows to send, in milliseconds. When whoever does it is
 * killed, they find it after that, and it comes to rest again.
 */
const hold = 30_000

/** Until when workers leave alone what is held open from now on. */
export const heldOpenUntil = (): string => new Date(Date.now() + hold).toISOString()

/**
 * Opens a dispatch that has begun for more rows: one that was done is being sent again. No worker ends it until
 * `letGo`, so that rows that become `queued` meanwhile never stand in a dispatch that is done.
 * @returns whether it may have more; not when it has been stopped
 */
export async function holdOpen(payload: Payload, id: string): Promise<boolean> {
  const retryAt = heldOpenUntil()
  const hasRows: Where = { rowsRemovedAt: { exists: false } }
  return (
    (await compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, { retryAt })) ||
    (await moveDispatch(payload, id, 'completed', 'sending', { ...reopened, retryAt }, hasRows)) ||
    compareAndSet(payload, 'dispatches', id, { status: { equals: 'paused' } }, {})
  )
}

const reopened = { completedAt: null, ...unhindered, retries: 0 }

/** Lets workers at a dispatch again that was held open. */
export async function letGo(payload: Payload, id: string): Promise<void> {
  if (await compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, { retryAt: null })) return
  const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
  if (status === 'cancelled') return settleCancelled(payload, id)
  // Paused when it was opened, and let go on and ended by others since.
  if (status === 'completed' && (await hasUnsettled(payload, id))) await moveDispatch(payload, id, 'completed', 'sending', reopened)
}
