import type { Payload } from 'payload'
import { normaliseAddress } from '../../../../domain/address'
import { answerIn, orderOf, type ReadReply } from '../../../../domain/calendarReply'
import type { IncomingMail } from '../../../../payload-types'
import { contactWith, rememberAddress } from './addresses'
import { countAnswer } from './count'
import { meetingsOf } from './meetings'
import { keptInvitation, mailOf } from './shown'
import { invitationsOf, weighReply } from './weigh'

/**
 * Counts the answers of a mail since a person says so, and remembers that the address they come from answers for whom
 * was invited. May be done again.
 * @param address of whom was invited, where that cannot be told; null to go by what the mail says
 * @returns ids of the invitations that they are counted for; none where nobody with the address is invited, or nothing is answered
 */
export async function takeReplies(payload: Payload, row: IncomingMail, address: string | null): Promise<string[]> {
  const counted: string[] = []
  for (const reply of row.reply ?? []) counted.push(...(await take(payload, row, reply, address)))
  return counted
}

async function take(payload: Payload, row: IncomingMail, reply: ReadReply, address: string | null): Promise<string[]> {
  const answer = answerIn(reply)
  const contact = answer && !reply.isInstanceUnclear ? await contactFor(payload, row, reply, address) : null
  if (!answer || !contact) return []
  const receivedAt = new Date(row.receivedAt)
  const meetings = await meetingsOf(payload, reply, receivedAt)
  const invitations = await invitationsOf(payload, meetings, [contact])
  for (const invitation of invitations) {
    const told = meetings.find(({ id }) => id === invitation.meeting)?.sequence ?? 0
    await countAnswer(payload, { invitation, answer, reply, order: orderOf(reply, told, receivedAt) })
  }
  if (invitations.length > 0) await remember(payload, contact, [row.from ?? '', reply.attendee ?? ''])
  return invitations.map(({ id }) => id)
}

async function contactFor(payload: Payload, row: IncomingMail, reply: ReadReply, address: string | null): Promise<string | null> {
  if (address !== null) return contactWith(payload, normaliseAddress(address) ?? '')
  const [weighed] = await weighReply(payload, reply, mailOf(row))
  const invitation = weighed?.invitation ?? (await keptInvitation(payload, row))
  return invitation?.contact ?? null
}

/** A contact's own address needs no remembering. */
async function remember(payload: Payload, contact: string, written: readonly string[]): Promise<void> {
  for (const address of new Set(written.map(normaliseAddress)))
    if (address && (await contactWith(payload, address)) !== contact) await rememberAddress(payload, address, contact)
}
