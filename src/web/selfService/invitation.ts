import type { Payload } from 'payload'
import { eventOf } from '../../audit'
import { currentInvitation } from '../../collections/actors/ContactMerges/current'
import { answerable, setAnswer, settleSeats } from '../../database'
import { type InvitationAnswer, invitationAnswers } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { readToken } from '../../links/tokens'
import type { Contact, Invitation, Meeting } from '../../payload-types'

/** What a link for answering is about; texts in all languages. */
export interface OpenInvitation {
  invitation: Pick<Invitation, 'id' | 'answer'>
  meeting: Meeting
  contact: Pick<Contact, 'id' | 'language'>
}

/** What a link for answering is about; null when the link is not one of ours, or what it led to is gone. */
export async function readInvitation(payload: Payload, token: string): Promise<OpenInvitation | null> {
  const invitation = await storedInvitation(payload, token)
  if (!invitation) return null
  // What joins bring, such as all that was ever sent to the contact, is not shown.
  const reading = { locale: 'all', depth: 0, joins: false, disableErrors: true } as const
  const [meeting, contact] = await Promise.all([
    payload.findByID({ collection: 'meetings', id: invitation.meeting, ...reading }),
    payload.findByID({ collection: 'contacts', id: invitation.contact, select: { language: true }, ...reading }),
  ])
  return meeting && contact && { invitation, meeting, contact }
}

/** What became of an answer: `begun` when it is too late, `cancelled` when there will be no meeting, `unknownAnswer` when it is none, `badLink` when the link is not ours. */
export type AnswerOutcome = 'saved' | 'begun' | 'cancelled' | 'unknownAnswer' | 'badLink'

/**
 * Saves an answer that was given on the page, over an earlier one if there is one. Many may answer in the same
 * second: what is read and written is no more than the answer needs.
 */
export async function answerInvitation(payload: Payload, token: string, answer: unknown, now = new Date()): Promise<AnswerOutcome> {
  const id = await invitationOf(payload, token)
  const open = id && (await answerable(payload, id))
  if (!open) return 'badLink'
  if (open.isCancelled) return 'cancelled'
  if (hasBegun(open, now)) return 'begun'
  if (!isAnswer(answer)) return 'unknownAnswer'
  const event = eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: id, fields: ['answer'] })
  await setAnswer(payload, { invitation: id, answer, via: 'web', at: now, event })
  await settleSeats(payload, open.meeting)
  return 'saved'
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
  const select = { answer: true, meeting: true, contact: true } as const
  return payload.db.findOne<StoredInvitation>({ collection: 'invitations', where: { id: { equals: id } }, select })
}

interface StoredInvitation extends Pick<Invitation, 'id' | 'answer'> {
  meeting: string
  contact: string
}

/** From its start on, a meeting takes no answers by itself; the organiser can still enter one. */
export const hasBegun = (meeting: Pick<Meeting, 'start'>, now: Date): boolean => new Date(meeting.start) <= now

const isAnswer = (value: unknown): value is InvitationAnswer => invitationAnswers.some((answer) => answer === value)
