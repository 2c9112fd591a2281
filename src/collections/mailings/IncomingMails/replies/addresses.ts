import type { Payload } from 'payload'
import { findTogether } from '../../../../database'

/** Id of the contact with an address; null when there is none. */
export async function contactWith(payload: Payload, address: string): Promise<string | null> {
  const [found] = await contactsByAddress(payload, address)
  return found?.id ?? null
}

const contactsByAddress = findTogether<{ id: string; address: string }>('contacts', 'address', { address: true })

/** Ids of the contacts that an address answers for, since a person said so. */
export async function contactsAnsweredFor(payload: Payload, address: string): Promise<string[]> {
  const found = await replyAddresses(payload, address)
  return found.slice(0, mostContacts).map(({ contact }) => contact)
}

const replyAddresses = findTogether<{ id: string; address: string; contact: string }>('reply-addresses', 'address', {
  address: true,
  contact: true,
})

/** How many contacts one address may answer for. */
const mostContacts = 50

/** Remembers that an address answers for a contact; once. */
export async function rememberAddress(payload: Payload, address: string, contact: string): Promise<void> {
  if ((await contactsAnsweredFor(payload, address)).includes(contact)) return
  await payload.db.create({ collection: 'reply-addresses', data: { address, contact }, returning: false })
}
