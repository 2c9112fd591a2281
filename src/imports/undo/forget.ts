import type { Payload, Where } from 'payload'
import { undoableFor } from '../../domain/imports/states'
import type { Contact, ContactImportChange } from '../../payload-types'

const collection = 'contact-import-changes'

type Known = Pick<Contact, 'id' | 'address' | 'formerAddresses'>

/** Removes what undoing would have needed, of imports that can no longer be undone. */
export async function forgetOldImports(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - undoableFor).toISOString()
  for (const each of ['contact-import-changes', 'contact-import-lists', 'contact-import-rows'] as const)
    await payload.db.deleteMany({ collection: each, where: { createdAt: { less_than: before } } })
}

/** Removes what imports have remembered of a contact that is erased. Which contacts an undoing removes is its own to count. */
export async function forgetContact(payload: Payload, contact: Known): Promise<void> {
  await payload.db.deleteMany({ collection: 'contact-import-rows', where: { address: { in: addressesOf(contact) } } })
  const { docs } = await payload.db.find<ContactImportChange>({ collection, where: aboutContact(contact), pagination: false, limit: 0 })
  const data = { name: null, contact: null, before: null, after: null }
  for (const { id, outcome } of docs) {
    if (outcome === 'removing') await payload.db.updateOne({ collection, id, data, returning: false })
    else await payload.db.deleteOne({ collection, where: { id: { equals: id } }, returning: false })
  }
}

/** Remembers that a contact has said no, so that undoing an import does not make it a yes, whoever wrote the no that stands. */
export async function rememberNo(payload: Payload, contact: Known): Promise<void> {
  await payload.db.updateMany({ collection, where: aboutContact(contact), data: { saidNo: true }, returning: false })
}

const aboutContact = (contact: Known): Where => {
  const isContact: Where = { change: { in: ['created', 'updated'] } }
  return { and: [isContact, { or: [{ contact: { equals: contact.id } }, { name: { in: addressesOf(contact) } }] }] }
}

const addressesOf = ({ address, formerAddresses }: Known) =>
  [address, ...(formerAddresses ?? []).map((former) => former.address)].filter(Boolean)
