import type { PayloadRequest, Where } from 'payload'
import { Refusal } from '../errors'
import { type AskedInvolvements, involvementsAskedIn, namedIn, type SegmentQuestion } from '../domain/segments'
import { ownStrengthAreas } from './ownAreas'
import { mayDo, scopeOf } from './permissions'
import { roleOf } from './roles'

/** What invitations tell: whoever came to a meeting stands in the meeting itself, which all users read. */
const byInvitations = ['invited', 'open', 'yes', 'no', 'maybe', 'unanswered'] as const

/**
 * Whether the user may be told whom some questions pick. A question tells what it asks about: who got a dispatch is for
 * those who read deliveries, and answers for those who read the invitations.
 * @throws InvalidQuestion
 */
export async function mayAsk(req: PayloadRequest, questions: readonly SegmentQuestion[]): Promise<boolean> {
  const asked = involvementsAskedIn(questions)
  if (asked.has('got') && !mayDo(roleOf(req.user), 'readDeliveries')) return false
  return !byInvitations.some((each) => asked.has(each)) || readsInvitations(req, asked)
}

/** @throws Refusal 403 when the user may not be told whom some questions pick; InvalidQuestion */
export async function mustMayAsk(req: PayloadRequest, questions: readonly SegmentQuestion[]): Promise<void> {
  if (!(await mayAsk(req, questions))) throw new Refusal('notAllowed', 'involvements.refusal.notAllowed', 403)
}

async function readsInvitations(req: PayloadRequest, asked: AskedInvolvements): Promise<boolean> {
  const reach = scopeOf(roleOf(req.user), 'invitations', 'read')
  if (reach === 'all') return true
  // To ask about any meeting is to ask about those of others too.
  if (reach !== 'ownAreas' || byInvitations.some((each) => asked.get(each)?.any)) return false
  const ids = namedIn(asked, byInvitations)
  const own: Where = { and: [{ id: { in: [...ids] } }, { strengthAreas: { in: await ownStrengthAreas(req) } }] }
  const { docs } = await req.payload.find({ collection: 'meetings', where: own, select: {}, depth: 0, pagination: false })
  return new Set(docs.map(({ id }) => id)).size === ids.length
}
