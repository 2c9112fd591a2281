import type { Payload, Where } from 'payload'
import type { Contact, ContactImportChange } from '../payload-types'
import { contactProperties } from './known'
import type { DoneBefore } from './counts'
import { valuesOf } from './valuesOf'

const collection = 'contact-import-changes'

/**
 * What an import that was stopped had done to some addresses, by what it wrote down before it did it. What it had
 * written down and not done is taken away: it is about to be done.
 */
export async function carriedOutBefore(payload: Payload, run: string, addresses: readonly string[]): Promise<DoneBefore> {
  const changes = await changesOf(payload, run, addresses)
  const contacts = await contactsOf(
    payload,
    changes.flatMap(({ name }) => name ?? []),
  )
  const done = new Map<string, 'create' | 'update'>()
  for (const change of changes) {
    const contact = contacts.get(change.name ?? '')
    if (contact && isDone(change, contact)) done.set(change.name ?? '', change.change === 'created' ? 'create' : 'update')
    else await payload.db.deleteOne({ collection, where: { id: { equals: change.id } }, returning: false })
  }
  return done
}

/** A contact that is changed stands as it did before until it has been. */
const isDone = ({ before, change }: ContactImportChange, contact: object): boolean =>
  change === 'created' || JSON.stringify(valuesOf(contact, Object.keys(before ?? {}))) !== JSON.stringify(before)

async function changesOf(payload: Payload, run: string, addresses: readonly string[]): Promise<ContactImportChange[]> {
  const where: Where = { and: [{ import: { equals: run } }, { change: { in: ['created', 'updated'] } }, { name: { in: [...addresses] } }] }
  return (await payload.db.find<ContactImportChange>({ collection, where, sort: 'id', limit: 0, pagination: false })).docs
}

async function contactsOf(payload: Payload, addresses: string[]): Promise<ReadonlyMap<string, Partial<Contact>>> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { address: { in: addresses } },
    depth: 0,
    select: contactProperties,
    pagination: false,
  })
  return new Map(docs.map((contact) => [contact.address ?? '', contact]))
}
