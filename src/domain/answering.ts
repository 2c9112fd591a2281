import { dayOf } from './days'
import { isCancelled } from './meetingState'
import { controlIn } from './plainText'

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

/** How long a text may be that somebody writes to the organiser. */
export const longestText = 300

/** How long a name may be. */
export const longestName = 100

/** Whether so many may come with somebody. */
export const isGuests = (guests: number, most: number): boolean => Number.isInteger(guests) && guests >= 0 && guests <= most

/** Whether a text of several lines is one that we take. */
export const isText = (text: string): boolean => text.length <= longestText && controlIn(text, 'several') === null

/** Whether a name is one that we take; it may be empty. */
export const isName = (name: string): boolean => name.length <= longestName && controlIn(name) === null
