/** What an invitation holds of what somebody answered, and of what came of it. */
export interface AnsweredInvitation {
  answer?: string | null
  answeredAt?: string | null
  createdAt: string
}

/** What belongs to an answer and is carried with it. */
export const answerFields = ['answer', 'via', 'answeredAt', 'guests', 'comment', 'calendarSequence', 'calendarStamp'] as const

/** What is carried where the other says nothing of it. */
export const besideFields = ['substitute', 'cameAt', 'cameGuests', 'feedbackAt'] as const

/**
 * Whether an answer is to stand for both invitations of somebody to one meeting: the later one does, and any before none.
 * @param own the invitation that is kept
 * @param other the one that gives way to it
 */
export function isOthersAnswer(own: AnsweredInvitation, other: AnsweredInvitation): boolean {
  if (!other.answer) return false
  return !own.answer || whenAnswered(other) > whenAnswered(own)
}

const whenAnswered = ({ answeredAt, createdAt }: AnsweredInvitation): Date => new Date(answeredAt ?? createdAt)
