import type { Payload } from 'payload'
import { orderOf } from '../../../../domain/calendarReply'
import { idOf } from '../../../../domain/relations'
import type { IncomingMail, Invitation } from '../../../../payload-types'
import { meetingsOf } from './meetings'
import { keptInvitation } from './shown'
import { invitationsOf } from './weigh'

/** Has the answers be what they were before a mail was counted; one that has been given since stands. */
export async function uncountReplies(payload: Payload, row: IncomingMail): Promise<void> {
  const kept = await keptInvitation(payload, row)
  if (!kept) return
  const receivedAt = new Date(row.receivedAt)
  for (const reply of row.reply ?? []) {
    const meetings = await meetingsOf(payload, reply, receivedAt)
    for (const invitation of await invitationsOf(payload, meetings, [idOf(kept.contact)])) {
      const told = meetings.find(({ id }) => id === idOf(invitation.meeting))?.sequence ?? 0
      if (isOf(invitation, orderOf(reply, told, receivedAt).stamp)) await takeBack(payload, invitation)
    }
  }
}

const isOf = ({ calendarStamp, via }: Invitation, stamp: string): boolean => via === 'calendar' && calendarStamp === stamp

async function takeBack(payload: Payload, { history, id }: Invitation): Promise<void> {
  const before = history?.at(-2)
  const data = { answer: before?.answer ?? null, via: before?.via ?? null }
  await payload.update({ collection: 'invitations', id, data, depth: 0 })
}
