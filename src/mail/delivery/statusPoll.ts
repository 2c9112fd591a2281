import type { Payload } from 'payload'
import type { Dispatch } from '../../payload-types'
import { mailings } from '../kinds'
import { isMoreUrgentWaiting } from '../urgency'

/** How old the answer may be, in milliseconds: a pause holds at once, and not every message asks. */
const freshness = 500

/** Asks whether a dispatch is still to be sent, and by this worker now. */
export interface StatusPoll {
  goesOn(): Promise<boolean>
  /** This worker begins nothing more of it. */
  stop(): void
  /** Whether it stopped since something more urgent waits. */
  readonly hasYielded: boolean
}

export function pollStatus(payload: Payload, { id, kind }: Dispatch, persist: <T>(work: () => Promise<T>) => Promise<T>): StatusPoll {
  let askedAt = -Infinity
  let answer = Promise.resolve(true)
  let hasYielded = false
  let isStopped = false

  const ask = async (): Promise<boolean> => {
    const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
    if (status !== 'sending') return false
    hasYielded = await isMoreUrgentWaiting(payload, mailings[kind].purpose)
    return !hasYielded
  }
  return {
    goesOn: () => {
      if (isStopped) return Promise.resolve(false)
      const now = performance.now()
      if (now - askedAt >= freshness) {
        askedAt = now
        answer = persist(ask)
      }
      return answer
    },
    stop: () => {
      isStopped = true
    },
    get hasYielded() {
      return hasYielded
    },
  }
}
