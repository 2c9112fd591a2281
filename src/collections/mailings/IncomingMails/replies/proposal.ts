import type { Payload, PayloadRequest } from 'payload'
import { declineCounter } from '../../../../calendar'
import { beginOnce, endOnce, leaveOnce } from '../../../../database'
import type { ReadReply } from '../../../../domain/calendarReply'
import { translator } from '../../../../i18n'
import { defaultLanguage, uiLanguageFor } from '../../../../i18n/languages'
import { noticeMail, publisherIn } from '../../../../mail'
import type { Contact, IncomingMail, Meeting } from '../../../../payload-types'
import { contactWith } from './addresses'
import { meetingsOf } from './meetings'

/** Another time that somebody proposes for a meeting. */
export interface Proposal {
  reply: ReadReply
  proposed: { start: string; end: string }
  meeting: Meeting
}

/** The time that a mail proposes; null where it proposes none that can be read, or for no one meeting. */
export async function proposalIn({ payload }: PayloadRequest, row: IncomingMail): Promise<Proposal | null> {
  const reply = row.reply?.find(({ method }) => method === 'COUNTER')
  if (!reply?.proposed || reply.isInstanceUnclear) return null
  const [found, ...more] = await meetingsOf(payload, reply, new Date(row.receivedAt))
  if (!found || more.length > 0) return null
  const meeting = await payload.findByID({ collection: 'meetings', id: found.id, depth: 0, joins: false, disableErrors: true })
  return meeting && { reply, proposed: reply.proposed, meeting }
}

/** Moves the meeting to the time that was proposed, as the user who says so. */
export async function acceptProposal(req: PayloadRequest, { meeting, proposed }: Proposal): Promise<void> {
  await req.payload.update({ collection: 'meetings', id: meeting.id, data: proposed, depth: 0, overrideAccess: false, user: req.user, req })
}

/**
 * Tells who proposed a time that the meeting stays, by mail and in their calendar. At most once: it is noted first.
 * @returns `nobody` when there is nobody to tell it as: neither the meeting nor the publisher has an address for replies;
 * `uncertain` when it was begun before and a stop came in between
 * @throws Error when the mail server cannot take it; it may be done again then
 */
export async function declineProposal(
  { payload }: PayloadRequest,
  row: IncomingMail,
  proposal: Proposal,
): Promise<'told' | 'nobody' | 'uncertain'> {
  const letter = await declining(payload, proposal)
  if (!letter) return 'nobody'
  const once = `declined:${row.id}`
  if (!(await beginOnce(payload, once))) return 'uncertain'
  await endOnce(payload, once)
  try {
    await payload.sendEmail(letter)
    return 'told'
  } catch (error) {
    await leaveOnce(payload, once)
    throw error
  }
}

/** The mail that says it. */
async function declining(payload: Payload, { meeting, reply }: Proposal): Promise<Parameters<Payload['sendEmail']>[0] | null> {
  const to = reply.attendee ?? ''
  const contact = await contactAt(payload, to)
  const language = contact?.language ?? defaultLanguage
  const translate = translator(uiLanguageFor(language))
  const publisher = await publisherIn(payload, language)
  const organiser = { name: meeting.organiser?.name || publisher.fromName, address: meeting.organiser?.email || publisher.replyTo }
  if (!organiser.address) return null
  const text = translate('inbound.reply.declined', { title: meeting.title })
  const content = declineCounter({
    uid: reply.uid,
    sequence: reply.sequence,
    stamp: new Date(),
    instance: reply.instance ? new Date(reply.instance) : null,
    zone: meeting.start_tz,
    comment: text,
    organiser,
    attendee: { name: contact?.name ?? null, address: to },
  })
  return {
    to,
    replyTo: organiser.address,
    ...(await noticeMail(payload, language, { subject: translate('inbound.reply.declinedSubject', { title: meeting.title }), text })),
    icalEvent: { method: 'DECLINECOUNTER', content, filename: 'invite.ics' },
  }
}

async function contactAt(payload: Payload, address: string): Promise<Contact | null> {
  const id = await contactWith(payload, address)
  return id ? payload.findByID({ collection: 'contacts', id, depth: 0, joins: false, disableErrors: true }) : null
}
