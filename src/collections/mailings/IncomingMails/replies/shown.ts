import type { Payload } from 'payload'
import { answerIn, type ReadReply } from '../../../../domain/calendarReply'
import type { InvitationAnswer } from '../../../../domain/mailings'
import { idOf } from '../../../../domain/relations'
import type { IncomingMail } from '../../../../payload-types'
import type { AskedMeeting } from './meetings'
import { type InvitedTo, type Weighed, weighReply } from './weigh'

/** An answer that waits for a person, as the panel shows it. */
export interface ShownReply extends Pick<ReadReply, 'method' | 'attendee' | 'comment' | 'delegatedTo' | 'proposed'> {
  answer: InvitationAnswer | null
  meeting: { id: string; title: string; start: string } | null
  /** Who was invited, and can be taken to have answered. */
  invited: { invitation: string; name: string; address: string } | null
}

/** The answers of a mail as they stand now, each once for whom it is about. */
export async function shownReplies(payload: Payload, row: IncomingMail): Promise<ShownReply[]> {
  const shown: ShownReply[] = []
  for (const reply of row.reply ?? []) {
    const [first] = await weighReply(payload, reply, mailOf(row))
    if (first) shown.push(await shownOf(payload, first, row))
  }
  return shown
}

/** Whose mail it answered is not told again by who wrote it: that is kept as the invitation. */
export const mailOf = ({ from, receivedAt }: IncomingMail) => ({ from: from ?? '', delivery: null, receivedAt: new Date(receivedAt) })

async function shownOf(payload: Payload, { invitation, meeting, reply }: Weighed, row: IncomingMail): Promise<ShownReply> {
  const { attendee, comment, delegatedTo, method, proposed } = reply
  return {
    method,
    attendee,
    comment,
    delegatedTo,
    proposed,
    answer: answerIn(reply),
    meeting: meeting && (await shownMeeting(payload, meeting)),
    invited: await invitedIn(payload, invitation ?? (await keptInvitation(payload, row))),
  }
}

async function shownMeeting(payload: Payload, { id, start }: AskedMeeting): Promise<ShownReply['meeting']> {
  const found = await payload.findByID({ collection: 'meetings', id, depth: 0, joins: false, disableErrors: true, select: { title: true } })
  return { id, start, title: found?.title ?? '' }
}

async function invitedIn(payload: Payload, invitation: InvitedTo | null): Promise<ShownReply['invited']> {
  if (!invitation) return null
  const { contact: id } = invitation
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, joins: false, disableErrors: true })
  return contact && { invitation: invitation.id, name: contact.name ?? '', address: contact.email ?? '' }
}

/** The invitation that was found when the mail came. */
export async function keptInvitation(payload: Payload, { invitation }: IncomingMail): Promise<InvitedTo | null> {
  const id = invitation && idOf(invitation)
  const found = id ? await payload.findByID({ collection: 'invitations', id, depth: 0, disableErrors: true }) : null
  return found && { ...found, contact: idOf(found.contact), meeting: idOf(found.meeting) }
}
