import type { Payload } from 'payload'
import type { Dispatch } from '../../payload-types'
import { mailings } from '../kinds'
import { isMoreUrgentWaiting } from '../urgency'
import type { Again } from './persist'

/** Asks whether a dispatch is still to be sent, and by this worker now. */
export interface StatusPoll {
  goesOn: () => Promise<boolean>
  /** Whether it stopped since something more urgent waits. */
  readonly hasYielded: boolean
}

export function pollStatus(payload: Payload, { id, kind }: Dispatch, again: Again): StatusPoll {
  let hasYielded = false
  const ask = async (): Promise<boolean> => {
    const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
    if (status !== 'sending') return false
    hasYielded = await isMoreUrgentWaiting(payload, mailings[kind].purpose)
    return !hasYielded
  }
  return {
    goesOn: () => again(ask),
    get hasYielded() {
      return hasYielded
    },
  }
}
