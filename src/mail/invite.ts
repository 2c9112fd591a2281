import type { Payload, Where } from 'payload'
import { idOf } from '../domain/relations'

/**
 * Makes the invitations of a meeting to contacts; one each, however often it is called.
 * @returns the invitation's id for each contact's id
 */
export async function invite(payload: Payload, meeting: string, contacts: readonly string[]): Promise<Map<string, string>> {
  const invitations = await invitationsTo(payload, meeting)
  for (const contact of contacts) {
    if (invitations.has(contact)) continue
    const { id } = await payload.create({ collection: 'invitations', data: { meeting, contact } })
    invitations.set(contact, id)
  }
  return invitations
}

async function invitationsTo(payload: Payload, meeting: string): Promise<Map<string, string>> {
  const where: Where = { meeting: { equals: meeting } }
  const { docs } = await payload.find({ collection: 'invitations', where, depth: 0, pagination: false })
  return new Map(docs.map((invitation) => [idOf(invitation.contact), invitation.id]))
}
