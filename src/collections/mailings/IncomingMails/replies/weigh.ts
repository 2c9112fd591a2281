import type { Payload, Where } from 'payload'
import { type Judgement, judgeReply, orderOf, type ReadReply, type ReplyOrder } from '../../../../domain/calendarReply'
import { normaliseAddress } from '../../../../domain/address'
import { isCancelled } from '../../../../domain/meetingState'
import { idOf } from '../../../../domain/relations'
import type { AnsweringMail } from '../../../../inbound'
import type { Invitation } from '../../../../payload-types'
import { contactsAnsweredFor, contactWith } from './addresses'
import { type AskedMeeting, meetingsOf } from './meetings'

/** A reply to one invitation, and what is to become of it. */
export interface Weighed {
  reply: ReadReply
  judgement: Judgement
  order: ReplyOrder
  /** Null where it cannot be told whose answer it is. */
  invitation: Invitation | null
  /** Null where it is about no meeting of ours. */
  meeting: AskedMeeting | null
}

/**
 * Weighs a reply against the invitations that it is about; nothing is written. It is about the meeting with its UID, or
 * that instance of a series, or all that are to come of one; and about the contact who was invited by its address.
 * @returns one at least
 */
export async function weighReply(payload: Payload, reply: ReadReply, mail: Omit<AnsweringMail, 'replies'>): Promise<Weighed[]> {
  const order = orderOf(reply, 0, mail.receivedAt)
  const unknown = (why: 'unreadable' | 'noSuchMeeting' | 'begun'): Weighed[] => [
    { reply, order, judgement: { review: why }, invitation: null, meeting: null },
  ]
  if (!reply.uid || !reply.attendee || reply.isInstanceUnclear) return unknown('unreadable')
  const meetings = await meetingsOf(payload, reply, mail.receivedAt)
  if (meetings.length === 0) return unknown('noSuchMeeting')
  const senders = await sendersOf(payload, reply.attendee, mail, meetings)
  const invited = await invitationsOf(payload, meetings, senders.answering)
  if (invited.length === 0) return [await weighStranger(payload, reply, order, meetings, senders.delivered)]
  return invited.map((invitation) => weighOne(reply, mail, invitation, meetingOf(meetings, invitation), senders.trusted))
}

const meetingOf = (meetings: readonly AskedMeeting[], { meeting }: Invitation) => meetings.find(({ id }) => id === idOf(meeting)) ?? null

/** Whom an answer may be counted for. All are ids of contacts. */
interface Senders {
  /** Those whose answer it claims to be. */
  answering: string[]
  /** Those for whom its sender is believed. */
  trusted: string[]
  /** The one whose mail from us it answers, where only we can have written what tells that. */
  delivered: string | null
}

async function sendersOf(
  payload: Payload,
  attendee: string,
  mail: Omit<AnsweringMail, 'replies'>,
  meetings: readonly AskedMeeting[],
): Promise<Senders> {
  const from = normaliseAddress(mail.from)
  const own = await contactWith(payload, attendee)
  const answering = [...(own ? [own] : []), ...(await contactsAnsweredFor(payload, attendee))]
  const remembered = from ? await contactsAnsweredFor(payload, from) : []
  const delivered = mail.delivery ? await contactReached(payload, mail.delivery, meetings) : null
  return { answering, delivered, trusted: [...remembered, ...(own && from === attendee ? [own] : []), ...(delivered ? [delivered] : [])] }
}

/** The contact that a delivery about one of these meetings, or their series, went to. */
async function contactReached(payload: Payload, delivery: string, meetings: readonly AskedMeeting[]): Promise<string | null> {
  const found = await payload.findByID({
    collection: 'deliveries',
    id: delivery,
    depth: 1,
    disableErrors: true,
    select: { contact: true, dispatch: true },
  })
  if (!found?.contact || typeof found.dispatch !== 'object') return null
  const about = found.dispatch.meeting ? idOf(found.dispatch.meeting) : null
  const isAbout = about !== null && (meetings.some(({ id }) => id === about) || (await isOfSeries(payload, about, meetings)))
  return isAbout ? idOf(found.contact) : null
}

async function isOfSeries(payload: Payload, id: string, meetings: readonly AskedMeeting[]): Promise<boolean> {
  const found = await payload.findByID({
    collection: 'meetings',
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    select: { series: true },
  })
  const series = found?.series
  return Boolean(series) && meetings.some((meeting) => meeting.series === series)
}

/** Who has been taken out is invited no longer. */
export async function invitationsOf(
  payload: Payload,
  meetings: readonly AskedMeeting[],
  contacts: readonly string[],
): Promise<Invitation[]> {
  if (contacts.length === 0) return []
  const where: Where = {
    and: [{ meeting: { in: meetings.map(({ id }) => id) } }, { contact: { in: contacts } }, { removedAt: { exists: false } }],
  }
  const { docs } = await payload.find({ collection: 'invitations', where, depth: 0, pagination: false })
  // Who is invited by the very address answers for themselves.
  const own = docs.filter(({ contact }) => idOf(contact) === contacts[0])
  return own.length > 0 ? own : docs
}

/** An answer from somebody who is not invited: where it answers a mail of ours, a person can count it for whom that went to. */
async function weighStranger(
  payload: Payload,
  reply: ReadReply,
  order: ReplyOrder,
  meetings: readonly AskedMeeting[],
  delivered: string | null,
): Promise<Weighed> {
  const [invitation = null] = delivered ? await invitationsOf(payload, meetings, [delivered]) : []
  const meeting = (invitation && meetingOf(meetings, invitation)) ?? meetings[0] ?? null
  return { reply, order, judgement: { review: 'notInvited' }, invitation, meeting }
}

function weighOne(
  reply: ReadReply,
  { receivedAt }: Omit<AnsweringMail, 'replies'>,
  invitation: Invitation,
  meeting: AskedMeeting | null,
  trusted: readonly string[],
): Weighed {
  const order = orderOf(reply, meeting?.sequence ?? 0, receivedAt)
  if (!meeting) return { reply, order, judgement: { review: 'noSuchMeeting' }, invitation, meeting }
  const judgement = judgeReply(reply, order, {
    meeting: { start: meeting.start, isCancelled: isCancelled(meeting) },
    latest: latestOf(invitation),
    isTrusted: trusted.includes(idOf(invitation.contact)),
    now: receivedAt,
  })
  return { reply, order, judgement, invitation, meeting }
}

const latestOf = ({ calendarSequence, calendarStamp }: Invitation): ReplyOrder | null =>
  calendarStamp ? { sequence: calendarSequence ?? 0, stamp: calendarStamp } : null
