import type { Payload, Where } from 'payload'
import { eventOf } from '../../../../audit'
import type { ReadReply, ReplyOrder, Unsettled } from '../../../../domain/calendarReply'
import type { InvitationAnswer } from '../../../../domain/mailings'
import type { AnsweringMail, AnsweringOutcome } from '../../../../inbound'
import { type Weighed, weighReply } from './weigh'

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
  if ('count' in judgement) await countAnswer(payload, { invitation: invitation.id, answer: judgement.count, reply, order })
  // Whoever comes instead is for a person to invite; the answer stays open until they have.
  if ('review' in judgement && judgement.review === 'delegated' && reply.delegatedTo)
    await payload.update({ collection: 'invitations', id: invitation.id, data: { substitute: reply.delegatedTo }, depth: 0 })
}

/** An answer of a calendar's, to one invitation. */
interface CountedAnswer {
  /** Id of the invitation. */
  invitation: string
  answer: InvitationAnswer
  reply: Pick<ReadReply, 'comment'>
  order: ReplyOrder
}

/** Writes an answer with what it is ordered by, unless a later one has been written since it was weighed. */
export async function countAnswer(payload: Payload, { answer, invitation, order, reply }: CountedAnswer): Promise<void> {
  const { docs, errors } = await payload.update({
    collection: 'invitations',
    where: { and: [{ id: { equals: invitation } }, isBefore(order)] },
    data: {
      answer,
      via: 'calendar',
      calendarSequence: order.sequence,
      calendarStamp: order.stamp,
      ...(reply.comment ? { comment: reply.comment } : {}),
    },
    depth: 0,
  })
  if (errors.length > 0) throw new Error(`The answer of invitation ${invitation} could not be saved: ${errors[0]?.message}`)
  if (docs.length === 0) return
  const event = eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: invitation, fields: ['answer'] })
  await payload.db.create({ collection: 'audit-events', data: event, returning: false })
}

const isBefore = ({ sequence, stamp }: ReplyOrder): Where => ({
  or: [
    { calendarStamp: { exists: false } },
    { calendarSequence: { less_than: sequence } },
    { and: [{ calendarSequence: { equals: sequence } }, { calendarStamp: { less_than: stamp } }] },
  ],
})
