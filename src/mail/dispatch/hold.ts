import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import { settingsOf } from '../../env'
import { leaseFrom, stillHeld } from '../../domain/lease'
import type { Dispatch } from '../../payload-types'

/** A worker's hold on a dispatch that it prepares: a lease that others respect for as long as it is renewed. */
export interface Hold {
  /** What is true of the dispatch while this worker holds it. */
  mine: Where
  /** @returns whether this worker got it */
  take(): Promise<boolean>
  /** @returns whether this worker still has it */
  renew(): Promise<boolean>
}

/** Its time may have been changed since it was looked up. */
const due = (): Where => ({
  and: [{ status: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: new Date().toISOString() } }],
})

export const preparing: Where = { status: { equals: 'preparing' } }

/** True of a dispatch whose worker has not renewed its hold. */
export function holdIsOver(payload: Payload): Where {
  const { from, to } = stillHeld(new Date(), settingsOf(payload).leaseSeconds)
  return { or: [{ leaseUntil: { less_than: from.toISOString() } }, { leaseUntil: { greater_than: to.toISOString() } }] }
}

export function holdOf(payload: Payload, { id }: Dispatch, worker: string): Hold {
  const mine: Where = { and: [preparing, { worker: { equals: worker } }] }
  const write = (expected: Where) => {
    const leaseUntil = leaseFrom(new Date(), settingsOf(payload).leaseSeconds).toISOString()
    return compareAndSet(payload, 'dispatches', id, expected, { status: 'preparing', worker, leaseUntil })
  }
  return {
    mine,
    take: () => write({ or: [due(), { and: [preparing, holdIsOver(payload)] }] }),
    renew: () => write(mine),
  }
}
