import type { Accounting } from '../../domain/accounting'
import type { DeliveryState, DispatchStatus } from '../../domain/mailings'

/** What `GET /api/dispatches/:id/accounting` answers. */
export interface DispatchAccounting extends Accounting {
  status: DispatchStatus
  pauseReason: 'audienceChanged' | 'missedSchedule' | null
  /** What keeps it back, in words. */
  problem: string | null
  confirmedCount: number
  /** How many would get it if it went on now; null when it does not wait for a person. */
  countNow: number | null
  adds: boolean
}

/** The states in the order in which they are read. */
const order: readonly DeliveryState[] = [
  'accepted',
  'deferred',
  'queued',
  'sending',
  'failed',
  'uncertain',
  'cancelled',
  'excluded',
]

/** Whether a dispatch may still change by itself. A paused one waits for a person. */
export const isGoing = ({ status }: DispatchAccounting): boolean =>
  !['completed', 'paused', 'cancelled'].includes(status)

/** One part of the whole: those in one state. */
export interface Part {
  state: DeliveryState
  count: number
}

/** The parts that add up to all candidates. */
export const partsOf = (accounting: Accounting): Part[] =>
  order.map((state) => ({ state, count: state === 'excluded' ? accounting.excludedTotal : accounting[state] }))
