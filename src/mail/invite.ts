import type { Payload, Where } from 'payload'
import { insertMany, newId } from '../database'
import { idOf } from '../domain/relations'

/**
 * Makes the invitations of contacts to a meeting, where they are not there; one each, however often it is called.
 * @param contacts ids, some hundreds at most
 * @returns the id of each one's invitation, by the contact's
 */
export async function invite(payload: Payload, meeting: string, contacts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = await invitationsTo(payload, meeting, contacts)
  const missing = contacts.filter((contact) => !known.has(contact))
  if (missing.length === 0) return known
  const now = new Date().toISOString()
  await insertMany(
    payload,
    'invitations',
    missing.map((contact) => ({ id: newId(payload), meeting, contact, guests: 0, createdAt: now, updatedAt: now })),
  )
  // Another worker may have been first with some.
  return invitationsTo(payload, meeting, contacts)
}

async function invitationsTo(payload: Payload, meeting: string, contacts: readonly string[]): Promise<Map<string, string>> {
  const where: Where = { and: [{ meeting: { equals: meeting } }, { contact: { in: [...contacts] } }] }
  const select = { contact: true } as const
  const { docs } = await payload.find({ collection: 'invitations', where, select, depth: 0, pagination: false })
  return new Map(docs.map(({ contact, id }) => [idOf(contact), id]))
}
