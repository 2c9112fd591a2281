import type { Payload } from 'payload'
import { eventOf } from '../../../../audit'
import { setAnswer, settleSeats } from '../../../../database'
import type { ReadReply, ReplyOrder, Unsettled } from '../../../../domain/calendarReply'
import type { InvitationAnswer } from '../../../../domain/mailings'
import type { AnsweringMail, AnsweringOutcome } from '../../../../inbound'
import { dropNeeds } from '../../../meetings/needs/store'
import { type InvitedTo, type Weighed, weighReply } from './weigh'

/** Counts what calendars answer, one after the other, and says what is left for a person. May be asked again about the same. */
export async function countReplies(payload: Payload, { replies, ...mail }: AnsweringMail): Promise<AnsweringOutcome> {
  const all: Weighed[] = []
  for (const reply of replies) {
    const weighed = await weighReply(payload, reply, mail)
    for (const each of weighed) await carryOut(payload, each)
    all.push(...weighed)
  }
  const reviews = all.flatMap(({ judgement }) => ('review' in judgement ? [judgement.review] : []))
  return {
    settled: reviews.length === 0,
    why: reviews[0] ?? ignoredIn(all),
    invitation: all.find(({ invitation }) => invitation)?.invitation?.id ?? null,
  }
}

const ignoredIn = (all: readonly Weighed[]): Unsettled | null =>
  all.flatMap(({ judgement }) => ('ignore' in judgement ? [judgement.ignore] : []))[0] ?? null

async function carryOut(payload: Payload, { invitation, judgement, order, reply }: Weighed): Promise<void> {
  if (!invitation) return
  if ('count' in judgement) await countAnswer(payload, { invitation, answer: judgement.count, reply, order })
  // Whoever comes instead is for a person to invite; the answer stays open until they have.
  if ('review' in judgement && judgement.review === 'delegated' && reply.delegatedTo)
    await payload.update({ collection: 'invitations', id: invitation.id, data: { substitute: reply.delegatedTo }, depth: 0 })
}

/** An answer of a calendar's, to one invitation. */
interface CountedAnswer {
  invitation: Pick<InvitedTo, 'id' | 'meeting'>
  answer: InvitationAnswer
  reply: Pick<ReadReply, 'comment'>
  order: ReplyOrder
}

/**
 * Writes an answer with what it is ordered by, unless one that is as late has been written since it was weighed, and
 * settles who has a place: that too where the answer stands already, since a stop may have come in between.
 */
export async function countAnswer(payload: Payload, { answer, invitation, order, reply }: CountedAnswer): Promise<void> {
  const { id, meeting } = invitation
  const event = eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: id, fields: ['answer'] })
  const comment = reply.comment ? { comment: reply.comment } : {}
  await setAnswer(payload, { invitation: id, answer, via: 'calendar', at: new Date(), order, event, ...comment })
  if (answer === 'no') await dropNeeds(payload, id)
  await settleSeats(payload, meeting)
}
