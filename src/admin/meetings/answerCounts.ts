import type { Payload, TypedUser, Where } from 'payload'
import type { InvitationAnswer } from '../../domain/mailings'

/** What the invited can have answered, in the order that it is told. */
export const answers = ['yes', 'maybe', 'no', 'unanswered'] as const satisfies (InvitationAnswer | 'unanswered')[]

type Counts = Record<(typeof answers)[number], number>

/** How many of those invited to a meeting have answered what, of what the user may read. */
export async function answerCounts(payload: Payload, user: TypedUser, meeting: string): Promise<Counts> {
  const count = async (answer: Where) => {
    const where: Where = { and: [{ meeting: { equals: meeting } }, answer] }
    const { totalDocs } = await payload.count({ collection: 'invitations', where, overrideAccess: false, user })
    return totalDocs
  }
  const [yes, maybe, no, unanswered] = await Promise.all([
    count({ answer: { equals: 'yes' } }),
    count({ answer: { equals: 'maybe' } }),
    count({ answer: { equals: 'no' } }),
    count({ answer: { exists: false } }),
  ])
  return { yes, maybe, no, unanswered }
}
