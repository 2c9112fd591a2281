import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import { settingsOf } from '../../env'
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

export function holdOf(payload: Payload, { id }: Dispatch, worker: string): Hold {
  const preparing: Where = { status: { equals: 'preparing' } }
  const mine: Where = { and: [preparing, { worker: { equals: worker } }] }
  const write = (expected: Where) => {
    const leaseUntil = new Date(Date.now() + settingsOf(payload).leaseSeconds * 1000).toISOString()
    return compareAndSet(payload, 'dispatches', id, expected, { status: 'preparing', worker, leaseUntil })
  }
  return {
    mine,
    take: () => {
      const expired: Where = { and: [preparing, { leaseUntil: { less_than: new Date().toISOString() } }] }
      return write({ or: [due(), expired] })
    },
    renew: () => write(mine),
  }
}
