import type { Verdict } from '../../domain/retry'
import type { Refused, Runs } from '../../domain/refusal/run'
import type { Limits } from './limits'
import type { Outgoing } from './outgoing'

/** What is to be sent to one recipient, as far as the engine looks at it. */
export interface Row {
  id: string
  address: string
  /** As it was before anything of it began. */
  state: 'queued' | 'deferred'
  /** How many there have been. */
  attempts: number
}

/** How an attempt ended, to be written on its row. */
export interface Settlement {
  id: string
  state: Verdict['state']
  response: string
  messageId: string
  nextAttemptAt: Date | null
}

/** What is written in one durable step: how attempts ended, what is as it was before, what is sent next. */
interface Writes {
  settlements: readonly Settlement[]
  /** Rows that were marked and of which nothing was sent. They stay reserved, so that they may be marked again. */
  releases: readonly Row[]
  /** Ids of reserved rows that are to be marked as being sent. */
  marks: readonly string[]
}

/**
 * The rows, as one worker changes them. Each call is one atomic step a row, and is on the disk when it resolves. It
 * waits for a database that does not answer: what it rejects with ends the sending.
 */
export interface RowStore<R extends Row> {
  /** Rows that can be sent now, and that nobody else has: this worker's for a while. None means that there are none. */
  reserve(most: number): Promise<readonly R[]>
  /** Gives reserved rows back. @param notBefore when they may be reserved again; null is at once */
  unreserve(ids: readonly string[], notBefore: Date | null): Promise<void>
  /** @returns the ids among `marks` that are now being sent by this worker */
  write(writes: Writes): Promise<ReadonlySet<string>>
}

/** What is to be sent, and what the engine asks of whoever has it sent. */
export interface SendOrder<R extends Row> {
  /** `smtp://` or `smtps://`. */
  smtpUrl: string
  /** How many connections to open at most. */
  connections: number
  store: RowStore<R>
  limits: Limits<R>
  messageFor: (row: R) => Outgoing
  /** Aborted when what is under way is to be finished, and nothing more begun. */
  signal: AbortSignal
  /** Whether more is to be sent. Not asked for every message. */
  goesOn: () => Promise<boolean>
  /** What a person has decided about earlier runs of refusals. */
  runs: Runs
  /** Whether any recipient has ever been taken of what is sent. Asked once at most. */
  hasTaken: () => Promise<boolean>
  /**
   * A run of refusals shows that it is us: nothing more is begun.
   * @param response the server's words
   */
  stoppedByRun: (refused: Refused, response: string) => Promise<void>
}
