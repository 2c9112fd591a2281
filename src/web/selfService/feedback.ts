import type { Payload } from 'payload'
import { keepFeedback } from '../../collections/meetings/feedback/store'
import { compareAndSet } from '../../database'
import { type FeedbackProblem, readFeedback } from '../../domain/feedback'
import { isCancelled } from '../../domain/meetingState'
import { idOf } from '../../domain/relations'
import type { Meeting } from '../../payload-types'
import { type OpenInvitation, readInvitation } from './invitation'

/** A question after the meeting; its text in all languages. */
export type AskedQuestion = NonNullable<Meeting['feedback']>[number] & { id: string }

/** What one who came is asked about the meeting. */
export interface Asking {
  questions: AskedQuestion[]
  /** Whether they have answered. They are asked once. */
  isAnswered: boolean
}

/** What an invitation's holder is asked after the meeting; null where there is nothing to ask, it is not over, or they did not come. */
export function askingIn({ contact, invitation, meeting }: OpenInvitation, now: Date): Asking | null {
  const isOver = new Date(meeting.end) <= now && !isCancelled(meeting)
  const came = Boolean(invitation.cameAt) || (meeting.participants ?? []).some((each) => idOf(each) === contact.id)
  const questions = (meeting.feedback ?? []).flatMap((each) => (each.id ? [{ ...each, id: each.id }] : []))
  if (!isOver || !came || invitation.removedAt || questions.length === 0) return null
  return { questions, isAnswered: Boolean(invitation.feedbackAt) }
}

/** What a form could not be taken for, and what it said. */
export interface RefusedFeedback {
  problems: ReadonlyMap<string, FeedbackProblem>
  form: URLSearchParams
}

/** What the field of a question is called. */
export const fieldOf = (question: string): string => `about-${question}`

/** Why answers were not taken, `thanked` when they were or had been before, or what is wrong with the form. */
export type FeedbackOutcome = 'badLink' | 'closed' | 'thanked' | RefusedFeedback

/**
 * Keeps what one who came answers about the meeting. That they have answered is noted first, and of whoever does so only
 * the first may store, so that pressing twice counts once; what they answered is kept apart from it. It stands in no log:
 * who has answered is on the invitation, and nothing more may be known.
 * @param form as posted; null when it was longer than any of ours
 */
export async function giveFeedback(
  payload: Payload,
  token: string,
  form: URLSearchParams | null,
  now = new Date(),
): Promise<FeedbackOutcome> {
  const open = await readInvitation(payload, token, now)
  if (!open) return 'badLink'
  const asking = askingIn(open, now)
  if (!asking) return 'closed'
  if (asking.isAnswered) return 'thanked'
  const posted = form ?? new URLSearchParams()
  const { answers, problems } = readFeedback(asking.questions, (question) => posted.get(fieldOf(question)))
  if (answers.length === 0 || problems.size > 0) return { problems, form: posted }
  const { id } = open.invitation
  const isFirst = await compareAndSet(payload, 'invitations', id, { feedbackAt: { exists: false } }, { feedbackAt: now.toISOString() })
  if (!isFirst) return 'thanked'
  try {
    await keepFeedback(payload, open.meeting.id, answers)
  } catch (error) {
    await compareAndSet(payload, 'invitations', id, {}, { feedbackAt: null })
    throw error
  }
  return 'thanked'
}
