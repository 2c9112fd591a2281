import type { Payload, Where } from 'payload'
import { cancelRowsOf, compareAndSet, hasUnsettled } from '../../database'
import { underWay } from '../../domain/dispatchStatus'
import type { DispatchStatus } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { unhindered } from '../blocker'
import { moveDispatch } from './move'

/**
 * Takes back a dispatch that has not begun: within the minute after it was sent, or before its set time.
 * What was approved stays approved. The worker takes a dispatch by the same step, so only one of the two can.
 * @returns whether it had not begun
 */
export function undoDispatch(payload: Payload, { id, approvedBy }: Dispatch): Promise<boolean> {
  const unbegun: Where = { startedAt: { exists: false } }
  return moveDispatch(payload, id, 'scheduled', approvedBy ? 'approved' : 'draft', {}, unbegun)
}

/** Holds a dispatch that is being sent. What is just being handed over is finished. */
export const pauseDispatch = (payload: Payload, { id }: Dispatch): Promise<boolean> =>
  moveDispatch(payload, id, 'sending', 'paused', { pauseReason: 'byHand' })

/** Lets a dispatch that has begun go on with its frozen audience. */
export const resumeDispatch = (payload: Payload, { id }: Dispatch): Promise<boolean> =>
  moveDispatch(payload, id, 'paused', 'sending', { pauseReason: null, ...unhindered, retryAt: null, retries: 0 }, hasBegun)

const hasBegun: Where = { startedAt: { exists: true } }

/**
 * Stops a dispatch for good. Nothing more of it is begun; `settleCancelled` then tells every row so.
 * @returns whether it was on its way
 */
export async function cancelDispatch(payload: Payload, { id }: Dispatch): Promise<boolean> {
  const stoppable: DispatchStatus[] = underWay.filter((status) => status !== 'scheduled')
  const expected: Where = { status: { in: stoppable } }
  const stopped = await compareAndSet(payload, 'dispatches', id, expected, { status: 'cancelled', ...unhindered, completedAt: null })
  if (stopped) await settleCancelled(payload, id)
  return stopped
}

/**
 * Takes what has not begun out of a cancelled dispatch, and ends it when nothing of it is being sent. The
 * worker does it again until then, so nothing is left waiting whatever is killed.
 */
export async function settleCancelled(payload: Payload, id: string): Promise<void> {
  const response = translator(settingsOf(payload).language)('sending.outcome.stopped')
  await cancelRowsOf(payload, id, response)
  if (await hasUnsettled(payload, id)) return
  await forgetInvitations(payload, id)
  const expected: Where = { and: [{ status: { equals: 'cancelled' } }, { completedAt: { exists: false } }] }
  await compareAndSet(payload, 'dispatches', id, expected, { completedAt: new Date().toISOString() })
}

/** Cancelled dispatches that have not come to rest. */
export async function dispatchesToSettle(payload: Payload): Promise<string[]> {
  const where: Where = { and: [{ status: { equals: 'cancelled' } }, { completedAt: { exists: false } }] }
  const { docs } = await payload.find({ collection: 'dispatches', where, select: { status: true }, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

/** Who was to be invited and was not told is not invited, so that the next dispatch may. An answer is kept. */
async function forgetInvitations(payload: Payload, dispatch: string): Promise<void> {
  const where: Where = {
    and: [{ dispatch: { equals: dispatch } }, { state: { equals: 'cancelled' } }, { invitation: { exists: true } }],
  }
  const { docs } = await payload.find({ collection: 'deliveries', where, select: { invitation: true }, depth: 0, pagination: false })
  for (const { invitation } of docs) {
    const id = typeof invitation === 'object' ? (invitation?.id ?? '') : (invitation ?? '')
    const unanswered: Where = { and: [{ id: { equals: id } }, { answer: { exists: false } }] }
    await payload.delete({ collection: 'invitations', where: unanswered, depth: 0 })
  }
}

/** Has a dispatch tried at once that waits for a mail server. */
export const retryDispatch = (payload: Payload, { id }: Dispatch): Promise<boolean> =>
  compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, { retryAt: null })
