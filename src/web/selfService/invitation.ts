import type { Payload, Where } from 'payload'
import { eventOf, recordAudit } from '../../audit'
import { currentInvitation } from '../../collections/actors/ContactMerges/current'
import { dropNeeds, hasNeeds, keepNeeds } from '../../collections/meetings/needs/store'
import { type Answerable, answerable, compareAndSet, seatsOf, setAnswer, settleSeats } from '../../database'
import { type AnswerClosed, answersClosedBy } from '../../domain/answering'
import { type InvitationAnswer, invitationAnswers } from '../../domain/mailings'
import type { Seat } from '../../domain/seating'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import { readToken } from '../../links/tokens'
import type { Contact, Invitation, Meeting } from '../../payload-types'
import { type Besides, readBesides } from '../content/meetings'
import { type Said, saidIn, saidNothing, substituteIn } from './said'

/** What a link for answering is about; texts in all languages. */
export interface OpenInvitation {
  invitation: Pick<Invitation, Read>
  meeting: Meeting
  contact: Pick<Contact, 'id' | 'language'>
  /** Why it cannot be answered here; null while it can. */
  closed: AnswerClosed | null
  /** Who has a place and who waits; null of a meeting without a limit. */
  seats: Seat[] | null
  /** Whether they have said that they need something. What, is not shown: mails are forwarded. */
  hasNeeds: boolean
  besides: Besides
  /** What was typed in a form that was refused: nobody writes it again. */
  typed: URLSearchParams | null
  /** How many more meetings of the same series they are invited to that are still to come. */
  others: number
}

type Read = 'id' | 'answer' | 'guests' | 'comment' | 'substitute' | 'removedAt' | 'cameAt' | 'feedbackAt'

/** What a link for answering is about; null when the link is not one of ours, or what it led to is gone. Changes nothing. */
export async function readInvitation(payload: Payload, token: string, now = new Date()): Promise<OpenInvitation | null> {
  const invitation = await storedInvitation(payload, token)
  if (!invitation) return null
  // What joins bring, such as all that was ever sent to the contact, is not shown.
  const reading = { locale: 'all', depth: 0, joins: false, disableErrors: true } as const
  const [meeting, contact, needs] = await Promise.all([
    payload.findByID({ collection: 'meetings', id: invitation.meeting, ...reading }),
    payload.findByID({ collection: 'contacts', id: invitation.contact, select: { language: true }, ...reading }),
    hasNeeds(payload, invitation.id),
  ])
  if (!meeting || !contact) return null
  const closed = invitation.removedAt ? 'removed' : answersClosedBy(meeting, now, settingsOf(payload).zone)
  const seats = meeting.capacity ? await seatsOf(payload, meeting.id) : null
  const others = meeting.series ? (await othersInSeries(payload, invitation, now)).length : 0
  return { invitation, meeting, contact, closed, seats, hasNeeds: needs, besides: await readBesides(payload, meeting), others, typed: null }
}

/**
 * What became of an answer: why it is closed, `saved`, `unknownAnswer` when it is none, `tooMuch` when what was said beside
 * it is not taken, `badLink` when the link is not ours. Of somebody to come instead, `suggested` or `wrongSubstitute`.
 */
export type AnswerOutcome = AnswerClosed | 'saved' | 'unknownAnswer' | 'tooMuch' | 'badLink' | 'suggested' | 'wrongSubstitute'

/**
 * Saves what was posted on the page: an answer over an earlier one, or somebody who would come instead. Many may answer
 * in the same second: what is read and written is no more than the answer needs.
 * @param form as posted; null when it was longer than any of ours
 */
export async function answerInvitation(
  payload: Payload,
  token: string,
  form: URLSearchParams | null,
  now = new Date(),
): Promise<AnswerOutcome> {
  const id = await invitationOf(payload, token)
  const open = id && (await answerable(payload, id))
  if (!open) return 'badLink'
  const closed = closedBy(payload, open, now)
  if (closed) return closed
  if (form?.has('substituteAddress') && !form.has('answer')) return suggest(payload, open, substituteIn(form))
  const answer = form?.get('answer')
  if (!form || !isAnswer(answer)) return 'unknownAnswer'
  const said = saidIn(form, open.mostGuests)
  if (!said) return 'tooMuch'
  await saveAnswer(payload, open, { answer, via: 'web', at: now, said })
  if (form.get('all') === 'yes') await answerSeries(payload, open.id, { answer, via: 'web', at: now })
  return 'saved'
}

/** Gives the same answer to all meetings of the series that are still to come and can be answered. */
async function answerSeries(payload: Payload, id: string, given: Given): Promise<void> {
  const own = await payload.db.findOne<StoredInvitation>({ collection: 'invitations', where: { id: { equals: id } } })
  if (!own) return
  for (const other of await othersInSeries(payload, own, given.at)) {
    const open = await answerable(payload, other)
    if (open && !closedBy(payload, open, given.at)) await saveAnswer(payload, open, given)
  }
}

/** The invitations of the same contact to other meetings of the same series that are still to come. */
async function othersInSeries(
  payload: Payload,
  { contact, meeting }: Pick<StoredInvitation, 'contact' | 'meeting'>,
  now: Date,
): Promise<string[]> {
  const { series } = await payload.findByID({ collection: 'meetings', id: meeting, select: { series: true }, depth: 0, joins: false })
  if (!series) return []
  const where: Where = {
    and: [
      { contact: { equals: contact } },
      { meeting: { not_equals: meeting } },
      { removedAt: { exists: false } },
      { 'meeting.series': { equals: idOf(series) } },
      { 'meeting.start': { greater_than: now.toISOString() } },
      { 'meeting.status': { not_equals: 'cancelled' } },
    ],
  }
  const { docs } = await payload.find({ collection: 'invitations', where, select: {}, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

interface Given {
  answer: InvitationAnswer
  via: 'web' | 'signUp'
  at: Date
  said?: Said
}

/** Saves an answer with what was said beside it, and settles who has a place. Nothing is asked of whether it is taken. */
export async function saveAnswer(payload: Payload, open: Answerable, { answer, via, at, said = saidNothing }: Given): Promise<void> {
  const { guests, comment } = said
  const event = eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: open.id, fields: ['answer'] })
  await setAnswer(payload, {
    invitation: open.id,
    answer,
    via,
    at,
    event,
    // Nobody comes with one who does not come.
    ...(answer === 'no' ? { guests: 0 } : guests === undefined ? {} : { guests }),
    ...(comment === undefined ? {} : { comment }),
  })
  await saveNeeds(payload, open, answer, said)
  await settleSeats(payload, open.meeting)
}

async function saveNeeds(payload: Payload, open: Answerable, answer: InvitationAnswer, said: Said): Promise<void> {
  if (answer === 'no' || said.dropsNeeds) await dropNeeds(payload, open.id)
  else if (said.food || said.access) await keepNeeds(payload, { invitation: open.id, meeting: open.meeting, end: open.end }, said)
}

/** Keeps who would come instead, for the organiser to decide; the answer stays as it is. */
async function suggest(payload: Payload, { id }: Answerable, substitute: string | null): Promise<AnswerOutcome> {
  if (!substitute) return 'wrongSubstitute'
  if (await compareAndSet(payload, 'invitations', id, {}, { substitute }))
    await recordAudit({ payload }, { deed: 'update', by: 'recipient', entity: 'invitations', document: id, fields: ['substitute'] })
  return 'suggested'
}

function closedBy(payload: Payload, open: Answerable, now: Date): AnswerClosed | null {
  if (open.isRemoved) return 'removed'
  const status = open.isCancelled ? 'cancelled' : null
  return answersClosedBy({ ...open, status }, now, settingsOf(payload).zone)
}

/** Id of the invitation that a link leads to by now; null when the link is not one of ours. */
async function invitationOf(payload: Payload, token: string): Promise<string | null> {
  const [signed] = readToken(settingsOf(payload), 'invitation', token) ?? []
  return signed ? currentInvitation(payload, signed) : null
}

/** The invitation that a link leads to by now, with what it points at as ids. */
async function storedInvitation(payload: Payload, token: string): Promise<StoredInvitation | null> {
  const id = await invitationOf(payload, token)
  if (!id) return null
  const select = {
    answer: true,
    guests: true,
    comment: true,
    substitute: true,
    removedAt: true,
    cameAt: true,
    feedbackAt: true,
    meeting: true,
    contact: true,
  } as const
  return payload.db.findOne<StoredInvitation>({ collection: 'invitations', where: { id: { equals: id } }, select })
}

interface StoredInvitation extends Pick<Invitation, Read> {
  meeting: string
  contact: string
}

/** Whether a text is one of the answers to an invitation. */
export const isAnswer = (value: unknown): value is InvitationAnswer => invitationAnswers.some((answer) => answer === value)
