import type { Accounting } from '../../domain/accounting'
import type { Blocker, DeliveryState, DispatchStatus, PauseReason } from '../../domain/mailings'

/** What `GET /api/dispatches/:id/accounting` answers. */
export interface DispatchAccounting extends Accounting {
  status: DispatchStatus
  pauseReason: PauseReason | null
  /** What keeps it back. */
  blocker: Blocker | null
  /** More about that: the mail server's words, or which key it is about. */
  problem: string | null
  /** When it is tried again, ISO 8601; null when it does not wait. */
  retryAt: string | null
  /** When it is or was to be sent, ISO 8601. */
  scheduledFor: string | null
  /** Whether a person chose that time. */
  timed: boolean
  /** Whether its audience has been frozen and sending begun. */
  hasBegun: boolean
  approvalAsked: boolean
  /** What the server's clock showed, ISO 8601. */
  now: string
  confirmedCount: number
  /** How many would get it if it went on now; null when it does not wait for a person. */
  countNow: number | null
  adds: boolean
  /** How many refusals a person is asked about; null when nobody is. */
  refusedAlike: number | null
  /** How many suppressions in force it has led to. */
  suppressed: number
}

/** The states in the order in which they are read. */
const order: readonly DeliveryState[] = ['accepted', 'deferred', 'queued', 'sending', 'failed', 'uncertain', 'cancelled', 'excluded']

/** Whether a dispatch may still change by itself. What is open or paused waits for a person. */
export const isGoing = ({ status }: Pick<DispatchAccounting, 'status'>): boolean => ['scheduled', 'preparing', 'sending'].includes(status)

/** Rows that are not sent and still may be. */
export const waiting = ({ queued, deferred }: Accounting): number => queued + deferred

/** One part of the whole: those in one state. */
export interface Part {
  state: DeliveryState
  count: number
}

/** The parts that add up to all candidates. */
export const partsOf = (accounting: Accounting): Part[] =>
  order.map((state) => ({ state, count: state === 'excluded' ? accounting.excludedTotal : accounting[state] }))
