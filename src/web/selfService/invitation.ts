import type { Payload } from 'payload'
import { recordDeed } from '../../audit'
import { currentInvitation } from '../../collections/actors/merging/current'
import { type InvitationAnswer, invitationAnswers } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { readToken } from '../../links/tokens'
import type { Contact, Invitation, Meeting } from '../../payload-types'

/** What a link for answering is about; texts in all languages. */
export interface OpenInvitation {
  invitation: Invitation
  meeting: Meeting
  contact: Contact
}

/** What a link for answering is about; null when the link is not one of ours, or what it led to is gone. */
export async function readInvitation(payload: Payload, token: string): Promise<OpenInvitation | null> {
  const [signed] = readToken(settingsOf(payload), 'invitation', token) ?? []
  if (!signed) return null
  const id = await currentInvitation(payload, signed)
  const reading = { collection: 'invitations', id, locale: 'all', depth: 1, disableErrors: true } as const
  const invitation = await payload.findByID(reading)
  const { meeting, contact } = invitation ?? {}
  if (!invitation || typeof meeting !== 'object' || typeof contact !== 'object') return null
  return meeting && contact && { invitation, meeting, contact }
}

/** What became of an answer: `begun` when it is too late, `unknownAnswer` when it is none, `badLink` when the link is not ours. */
export type Outcome = 'saved' | 'begun' | 'unknownAnswer' | 'badLink'

/** Saves an answer that was given on the page, over an earlier one if there is one. */
export async function answerInvitation(
  payload: Payload,
  token: string,
  answer: unknown,
  now = new Date(),
): Promise<Outcome> {
  const open = await readInvitation(payload, token)
  if (!open) return 'badLink'
  if (hasBegun(open.meeting, now)) return 'begun'
  if (!isAnswer(answer)) return 'unknownAnswer'
  if (open.invitation.answer === answer) return 'saved'
  const data = { answer, via: 'web' } as const
  await payload.update({ collection: 'invitations', id: open.invitation.id, data, depth: 0 })
  const about = { entity: 'invitations', document: open.invitation.id, fields: ['answer'] }
  await recordDeed({ payload }, { deed: 'update', by: 'recipient', ...about })
  return 'saved'
}

/** From its start on, a meeting takes no answers by itself; the organiser can still enter one. */
export const hasBegun = (meeting: Pick<Meeting, 'start'>, now: Date): boolean => new Date(meeting.start) <= now

const isAnswer = (value: unknown): value is InvitationAnswer => invitationAnswers.some((answer) => answer === value)
