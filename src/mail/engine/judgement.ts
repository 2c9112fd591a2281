import { type Attempt, type Closings, type Told } from '../../domain/delivery'
import { verdictOn } from '../../domain/retry'
import type { Refused } from '../../domain/refusal/run'
import type { Row, Settlement } from './contract'
import type { Course } from './course'
import type { Ready } from './outgoing'

/** What was tried, and how it ended. */
export interface Tried<R extends Row = Row> {
  row: R
  ready: Ready
  attempt: Attempt
  /** Whom the attempt tells of, looked at by itself. */
  told: Told
  /** Whether it was tried out of its turn, to see whether others fare alike. */
  isProbe: boolean
}

/** Whom an attempt is about, after what others have been answered; `later` when they have to be asked first. */
export async function whoseIs(
  closings: Closings,
  hasTaken: () => Promise<boolean>,
  { attempt, row, told }: Tried,
): Promise<Exclude<Told, 'closed'> | 'later'> {
  if (told === 'closed') {
    const whose = closings.closedOn(row.id, await hasTaken())
    return whose === 'everybody' ? 'server' : whose
  }
  if (told === 'recipient' && attempt.code !== null) closings.answered()
  return told
}

/** What is to be written of an attempt that ended its delivery, or put it off. */
export function settlementOf({ attempt, ready: { messageId }, row }: Tried): Settlement {
  const { state, retryIn } = verdictOn(attempt, row.attempts + 1, Math.random())
  const nextAttemptAt = retryIn === undefined ? null : new Date(Date.now() + retryIn)
  return { id: row.id, state, response: attempt.response, messageId, nextAttemptAt }
}

/** The refusal by which a run of them shows that it is us. */
export function runShownBy(course: Course, { attempt, isProbe, ready, row }: Tried, { state }: Settlement): Refused | null {
  if (state === 'accepted') course.taken()
  if (state !== 'failed' || (attempt.code ?? 0) < 500) return null
  return course.refused({ address: row.address, sender: ready.envelope.from, response: attempt.response, isProbe })
}
