import type { Delivery } from '../../payload-types'
import type { DeliveryState, InvitationAnswer } from '../../domain/mailings'
import { withoutControls } from '../../domain/plainText'

/** A row that a worker has to itself for a while. Its state is as before: nothing of it has begun. */
export interface ReservedRow {
  id: string
  contact: string | null
  invitation: string | null
  address: string
  name: string | null
  contactKind: 'person' | 'shared'
  /** What was answered to the meeting that the mail is about, when the audience was frozen. */
  answer: InvitationAnswer | null
  language: NonNullable<Delivery['language']>
  state: 'queued' | 'deferred'
  attempts: number
  nextAttemptAt: string | null
  response: string | null
}

/** A row that becomes as it was before. */
export type ReleasedRow = Pick<ReservedRow, 'id' | 'state' | 'attempts'>

/** How an attempt ended, to be written on its row. */
export interface Settlement {
  id: string
  state: Extract<DeliveryState, 'accepted' | 'deferred' | 'failed' | 'uncertain'>
  response: string
  messageId: string
  nextAttemptAt: Date | null
}

/** What is written in one durable step: how attempts ended, what is as it was before, what is sent next. */
interface Writes {
  settlements: readonly Settlement[]
  /** Rows that were marked and of which nothing was sent. They stay reserved, so that they may be marked again. */
  releases: readonly ReleasedRow[]
  /** Ids of reserved rows that are to be marked as `sending`. */
  marks: readonly string[]
}

/** Which rows are asked for, by whom and for how long. */
export interface Reservation {
  dispatch: string
  worker: string
  limit: number
  leaseSeconds: number
}

/**
 * The rows of dispatches, as workers change them. Each call is one atomic step a row: whatever is killed, and
 * whoever else is at work, a row is marked by one worker only and none is lost. What is returned as written is
 * on the disk (SQLite: synchronous=FULL; MongoDB: a majority, journalled).
 */
export interface DeliveryStore {
  /**
   * Gives a worker rows that can be sent now, and that no other worker has. None means that there are none: a worker
   * that was too late for some gets others.
   */
  reserve(reservation: Reservation): Promise<ReservedRow[]>
  /** Gives reserved rows back. @param notBefore when they may be reserved again; null is at once */
  unreserve(worker: string, ids: readonly string[], notBefore: Date | null): Promise<void>
  /**
   * @returns the ids among `marks` that are now `sending` for this worker. May be called again after an error
   * with the same writes: what was written already is not written twice. A worker does not ask for a mark that it has.
   */
  write(worker: string, leaseSeconds: number, writes: Writes): Promise<ReadonlySet<string>>
  /**
   * Makes rows `uncertain` that are `sending` past their lease.
   * @param leaseSeconds the longest that a worker takes a row for
   * @returns how many
   */
  expire(dispatches: readonly string[], leaseSeconds: number, response: string): Promise<number>
}

/** What a server said is kept as far as a person reads, on one line. */
export const shortened = (response: string): string => withoutControls(response.slice(0, 500))
