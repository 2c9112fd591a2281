import type { Payload } from 'payload'
import { findTogether, together } from '../../../../database'
import { type Judgement, judgeReply, orderOf, type ReadReply, type ReplyOrder } from '../../../../domain/calendarReply'
import { normaliseAddress } from '../../../../domain/address'
import { answersClosedBy } from '../../../../domain/answering'
import type { InvitationAnswer } from '../../../../domain/mailings'
import { settingsOf } from '../../../../env'
import type { AnsweringMail } from '../../../../inbound'
import { contactsAnsweredFor, contactWith } from './addresses'
import { type AskedMeeting, meetingsOf } from './meetings'

/** An invitation, as far as an answer needs to know it. */
export interface InvitedTo {
  id: string
  meeting: string
  contact: string
  answer?: InvitationAnswer | null
  calendarSequence?: number | null
  calendarStamp?: string | null
}

/** A reply to one invitation, and what is to become of it. */
export interface Weighed {
  reply: ReadReply
  judgement: Judgement
  order: ReplyOrder
  /** Null where it cannot be told whose answer it is. */
  invitation: InvitedTo | null
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
  const { zone } = settingsOf(payload)
  return invited.map((invitation) => weighOne(reply, mail, invitation, meetingOf(meetings, invitation), senders.trusted, zone))
}

const meetingOf = (meetings: readonly AskedMeeting[], { meeting }: InvitedTo) => meetings.find(({ id }) => id === meeting) ?? null

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
  const [found] = await deliveriesById(payload, delivery)
  const [dispatch] = found?.contact ? await dispatchesById(payload, found.dispatch) : []
  const about = dispatch?.meeting
  if (!found?.contact || !about) return null
  const isAbout = meetings.some(({ id }) => id === about) || (await isOfSeries(payload, about, meetings))
  return isAbout ? found.contact : null
}

type Pointing<Field extends string> = { id: string } & Partial<Record<Field, string | null>>

const deliveriesById = findTogether<Pointing<'contact'> & { dispatch: string }>('deliveries', 'id', { contact: true, dispatch: true })
const dispatchesById = findTogether<Pointing<'meeting'>>('dispatches', 'id', { meeting: true })
const meetingsById = findTogether<Pointing<'series'>>('meetings', 'id', { series: true }, { deletedAt: { exists: false } })

async function isOfSeries(payload: Payload, id: string, meetings: readonly AskedMeeting[]): Promise<boolean> {
  const [found] = await meetingsById(payload, id)
  const series = found?.series
  return Boolean(series) && meetings.some((meeting) => meeting.series === series)
}

/** Who has been taken out is invited no longer. */
export async function invitationsOf(
  payload: Payload,
  meetings: readonly AskedMeeting[],
  contacts: readonly string[],
): Promise<InvitedTo[]> {
  const found = await Promise.all(contacts.map((contact) => invitationsTo(payload, { contact, meetings: meetings.map(({ id }) => id) })))
  // Who is invited by the very address answers for themselves.
  const [own = []] = found
  return own.length > 0 ? own : found.flat()
}

interface Asked {
  contact: string
  meetings: readonly string[]
}

const select = { meeting: true, contact: true, answer: true, calendarSequence: true, calendarStamp: true } as const

/** The invitations of a contact's to some meetings. */
const invitationsTo = together(async (payload, asked: readonly Asked[]) => {
  const meetings = [...new Set(asked.flatMap((each) => each.meetings))]
  const contacts = [...new Set(asked.map(({ contact }) => contact))]
  const { docs } = await payload.db.find<InvitedTo>({
    collection: 'invitations',
    where: { and: [{ meeting: { in: meetings } }, { contact: { in: contacts } }, { removedAt: { exists: false } }] },
    select,
    pagination: false,
  })
  return asked.map((each) => docs.filter(({ contact, meeting }) => contact === each.contact && each.meetings.includes(meeting)))
})

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
  invitation: InvitedTo,
  meeting: AskedMeeting | null,
  trusted: readonly string[],
  zone: string,
): Weighed {
  const order = orderOf(reply, meeting?.sequence ?? 0, receivedAt)
  if (!meeting) return { reply, order, judgement: { review: 'noSuchMeeting' }, invitation, meeting }
  const judgement = judgeReply(reply, order, {
    closed: answersClosedBy(meeting, receivedAt, zone),
    latest: latestOf(invitation),
    answer: invitation.answer ?? null,
    isTrusted: trusted.includes(invitation.contact),
  })
  return { reply, order, judgement, invitation, meeting }
}

const latestOf = ({ calendarSequence, calendarStamp }: InvitedTo): ReplyOrder | null =>
  calendarStamp ? { sequence: calendarSequence ?? 0, stamp: calendarStamp } : null
