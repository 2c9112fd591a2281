import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import { mayBecome } from '../../domain/dispatchStatus'
import type { DispatchStatus } from '../../domain/mailings'

/**
 * Moves a dispatch from one status to another in one step, if it still is as expected.
 * @returns whether this caller moved it
 * @throws Error for a way that no dispatch goes
 */
export function moveDispatch(
  payload: Payload,
  id: string,
  from: DispatchStatus,
  to: DispatchStatus,
  data: Record<string, unknown> = {},
  expected?: Where,
): Promise<boolean> {
  if (!mayBecome(from, to)) throw new Error(`A dispatch does not go from ${from} to ${to}`)
  const is: Where = { status: { equals: from } }
  return compareAndSet(payload, 'dispatches', id, expected ? { and: [is, expected] } : is, { status: to, ...data })
}
