import { dayOf } from './days'
import { isCancelled } from './meetingState'

/** Why an invitation cannot be answered on its page; the organiser can still enter an answer. */
export type AnswerClosed = 'removed' | 'cancelled' | 'begun' | 'late'

/** What decides whether an answer is taken. */
export interface Answering {
  status?: unknown
  /** When the meeting begins: an instant in ISO 8601. */
  start: string
  /** The last day to answer, as days are stored; nothing where there is none. */
  answerBy?: string | null | undefined
}

/**
 * Whether a meeting still takes answers: until it begins, and through the last day to answer as the region's wall shows it.
 * @param zone IANA zone that the region lives in
 */
export function answersClosedBy(meeting: Answering, now: Date, zone: string): Exclude<AnswerClosed, 'removed'> | null {
  if (isCancelled(meeting)) return 'cancelled'
  if (new Date(meeting.start) <= now) return 'begun'
  return meeting.answerBy && dayOf(now, zone) > dayOf(meeting.answerBy, zone) ? 'late' : null
}

/** Whether anybody may sign up for a meeting: it is shown to all, is planned, and still takes answers. */
export const takesSignUps = (meeting: Answering & { public?: boolean | null; signUp?: boolean | null }, now: Date, zone: string): boolean =>
  Boolean(meeting.public && meeting.signUp && meeting.status === 'planned') && answersClosedBy(meeting, now, zone) === null
