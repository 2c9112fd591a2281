import type { Payload, Where } from 'payload'
import { compareAndSet, hasUnsettled } from '../../database'

/** Completes a dispatch that has no rows left to send. */
export async function completeWhenDone(payload: Payload, id: string): Promise<void> {
  if (await hasUnsettled(payload, id)) return
  const sending: Where = { status: { equals: 'sending' } }
  await compareAndSet(payload, 'dispatches', id, sending, {
    status: 'completed',
    completedAt: new Date().toISOString(),
    problem: null,
  })
}
