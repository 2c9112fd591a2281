import type { AnswerClosed } from '../answering'
import type { InvitationAnswer } from '../mailings'
import type { ReadReply } from './reply'

/** Why a reply changes no answer by itself. */
export type Unsettled =
  /** It names no meeting of ours. */
  | 'noSuchMeeting'
  /** It does not say about what, or from whom. */
  | 'unreadable'
  /** Nobody with its address is invited. */
  | 'notInvited'
  /** Somebody else may have written it. */
  | 'notTrusted'
  | 'unknownAnswer'
  | 'delegated'
  /** Another time is proposed. */
  | 'counter'
  | 'begun'
  /** It came after the last day to answer. */
  | 'late'
  | 'cancelled'
  /** A later one has been counted already. */
  | 'older'
  /** A form that only Outlook reads (TNEF). */
  | 'winmail'

/** What becomes of a reply: it is counted as an answer, a person is to look, or nothing is left to do. */
export type Judgement = { count: InvitationAnswer } | { review: Unsettled } | { ignore: Unsettled }

/** What replies to one invitation are ordered by (RFC 5546 2.1.5). */
export interface ReplyOrder {
  sequence: number
  /** ISO 8601. */
  stamp: string
}

/** What a reply is weighed against. */
export interface ReplyState {
  /** Why its meeting took no answers when the reply came; null when it did. */
  closed: Exclude<AnswerClosed, 'removed'> | null
  /** Of the latest reply that has been counted; null when none has. */
  latest: ReplyOrder | null
  /** What is answered now. */
  answer: InvitationAnswer | null
  isTrusted: boolean
}

const answers: Partial<Record<string, InvitationAnswer>> = { ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe' }

/** What a reply answers; null where it is none of ours, or a proposal. */
export const answerIn = ({ method, partstat }: Pick<ReadReply, 'method' | 'partstat'>): InvitationAnswer | null =>
  method === 'REPLY' ? (answers[partstat ?? ''] ?? null) : null

/**
 * Judges a reply of somebody who is invited. One that stands as the latest is counted again where its answer stands too:
 * that changes nothing, and goes on where a stop came between the answer and what follows from it.
 * @param order by `orderOf`
 */
export function judgeReply(
  reply: Pick<ReadReply, 'method' | 'partstat'>,
  order: ReplyOrder,
  { answer, closed, isTrusted, latest }: ReplyState,
): Judgement {
  if (!isTrusted) return { review: 'notTrusted' }
  const count = answerIn(reply)
  if (latest && !isLater(order, latest)) return count === answer && count && isSame(order, latest) ? { count } : { ignore: 'older' }
  if (closed === 'cancelled') return { ignore: 'cancelled' }
  if (closed === 'begun') return { review: 'begun' }
  if (reply.method === 'COUNTER') return { review: 'counter' }
  if (reply.partstat === 'DELEGATED') return { review: 'delegated' }
  if (!count) return { review: 'unknownAnswer' }
  return closed === 'late' ? { review: 'late' } : { count }
}

const isSame = (one: ReplyOrder, other: ReplyOrder): boolean => one.sequence === other.sequence && one.stamp === other.stamp

/** The highest sequence comes last, and of the same the latest stamp: one that is equal is the same reply again. */
const isLater = (one: ReplyOrder, other: ReplyOrder): boolean =>
  one.sequence === other.sequence ? one.stamp > other.stamp : one.sequence > other.sequence

/** How far ahead of ours a calendar's clock may be, in milliseconds. */
const mostAhead = 86_400_000

/**
 * What a reply is ordered by. One that claims a version of the meeting that does not exist yet, or a time to come, would
 * shut out all that follow; one without a stamp is as old as its mail.
 * @param told the meeting's sequence
 * @param receivedAt when the mail came
 */
export function orderOf({ sequence, stamp }: Pick<ReadReply, 'sequence' | 'stamp'>, told: number, receivedAt: Date): ReplyOrder {
  const isBelieved = stamp !== null && Date.parse(stamp) < receivedAt.getTime() + mostAhead
  return { sequence: Math.min(sequence, told), stamp: isBelieved ? stamp : receivedAt.toISOString() }
}
