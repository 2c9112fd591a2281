import type { Payload, Where } from 'payload'
import { compareAndSet, heldUntil } from '../../database'
import { leaseFrom } from '../../domain/lease'
import { settingsOf } from '../../env'
import type { Dispatch } from '../../payload-types'

/** A worker's hold on a dispatch that it prepares: a lease that others respect for as long as it is renewed. */
export interface Lease {
  /** What is true of the dispatch while this worker holds it. */
  mine: Where
  /** @returns whether this worker got it */
  take(): Promise<boolean>
  /** @returns whether this worker still has it */
  renew(): Promise<boolean>
}

/** A dispatch whose time has come, and that nobody has begun to prepare. */
export const due = (): Where => ({
  and: [{ status: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: new Date().toISOString() } }],
})

const preparing: Where = { status: { equals: 'preparing' } }

/** A dispatch that a worker may prepare: one whose time has come, or whose worker has not renewed its hold. */
export function toPrepare(payload: Payload): Where {
  const { over } = heldUntil('leaseUntil', new Date(), settingsOf(payload).leaseSeconds)
  return { or: [due(), { and: [preparing, over] }] }
}

export function leaseOn(payload: Payload, { id }: Dispatch, worker: string): Lease {
  const mine: Where = { and: [preparing, { worker: { equals: worker } }] }
  const write = (expected: Where) => {
    const leaseUntil = leaseFrom(new Date(), settingsOf(payload).leaseSeconds).toISOString()
    return compareAndSet(payload, 'dispatches', id, expected, { status: 'preparing', worker, leaseUntil })
  }
  return {
    mine,
    // Its time may have been changed since it was looked up.
    take: () => write(toPrepare(payload)),
    renew: () => write(mine),
  }
}
