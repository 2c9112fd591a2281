import type { Payload } from 'payload'
import { orderOf, type ReadReply, type ReplyOrder } from '../../../../domain/calendarReply'
import type { IncomingMail } from '../../../../payload-types'
import { contactsAnsweredFor, contactWith } from './addresses'
import { meetingsOf } from './meetings'
import { keptInvitation } from './shown'
import { invitationsOf, type InvitedTo } from './weigh'

/** Has the answers be what they were before a mail was counted; one that has been given since stands. */
export async function uncountReplies(payload: Payload, row: IncomingMail): Promise<void> {
  const kept = await keptInvitation(payload, row)
  const receivedAt = new Date(row.receivedAt)
  for (const reply of row.reply ?? []) {
    const meetings = await meetingsOf(payload, reply, receivedAt)
    for (const contact of await answererIn(payload, reply, kept)) {
      for (const invitation of await invitationsOf(payload, meetings, [contact])) {
        const told = meetings.find(({ id }) => id === invitation.meeting)?.sequence ?? 0
        await takeBack(payload, invitation.id, orderOf(reply, told, receivedAt), row)
      }
    }
  }
}

/** Those for whom a reply can have been counted: whom a person or the mail named, and whom its address answers for. */
async function answererIn(payload: Payload, { attendee }: ReadReply, kept: InvitedTo | null): Promise<Set<string>> {
  const own = attendee ? await contactWith(payload, attendee) : null
  const others = attendee ? await contactsAnsweredFor(payload, attendee) : []
  return new Set([kept?.contact, own, ...others].filter((contact) => typeof contact === 'string'))
}

/** A mail that said what was answered already has changed nothing: what the ledger has last is older than its row. */
async function takeBack(payload: Payload, id: string, { stamp }: ReplyOrder, { createdAt }: IncomingMail): Promise<void> {
  const found = await payload.findByID({ collection: 'invitations', id, depth: 0, disableErrors: true })
  const [before, last] = [found?.history?.at(-2), found?.history?.at(-1)]
  if (found?.calendarStamp !== stamp || last?.via !== 'calendar' || new Date(last.at ?? 0) < new Date(createdAt)) return
  const data = { answer: before?.answer ?? null, via: before?.via ?? null }
  await payload.update({ collection: 'invitations', id, data, depth: 0 })
}
