import type { Payload } from 'payload'

/** Id of the contact with an address; null when there is none. */
export async function contactWith(payload: Payload, address: string): Promise<string | null> {
  const where = { address: { equals: address } }
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, limit: 1, joins: false, select: { address: true } })
  return docs[0]?.id ?? null
}

/** Ids of the contacts that an address answers for, since a person said so. */
export async function contactsAnsweredFor(payload: Payload, address: string): Promise<string[]> {
  const where = { address: { equals: address } }
  const { docs } = await payload.find({ collection: 'reply-addresses', where, depth: 0, limit: mostContacts })
  return docs.map(({ contact }) => contact)
}

/** How many contacts one address may answer for. */
const mostContacts = 50

/** Remembers that an address answers for a contact; once. */
export async function rememberAddress(payload: Payload, address: string, contact: string): Promise<void> {
  if ((await contactsAnsweredFor(payload, address)).includes(contact)) return
  await payload.db.create({ collection: 'reply-addresses', data: { address, contact }, returning: false })
}
