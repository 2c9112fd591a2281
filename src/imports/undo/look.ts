import type { Payload, Where } from 'payload'
import { undoStep, type UndoStep, type Values } from '../../domain/imports/undo'
import type { Contact, ContactImportChange } from '../../payload-types'
import { usesOf } from './uses'

/** A change of an import, the contact as it is now, and what undoing does to it. */
export interface Look {
  change: ContactImportChange
  /** What is to be done; null when the contact is no longer there. */
  found: { contact: Contact; step: UndoStep } | null
}

/** Looks at what undoing would do to some contacts; writes nothing. */
export async function lookAt(payload: Payload, changes: ContactImportChange[]): Promise<Look[]> {
  const contacts = await contactsOf(payload, changes)
  const uses = await usesOf(
    payload,
    contacts.map(({ id }) => id),
  )
  return changes.map((change) => {
    const contact = contacts.find((each) => isAbout(change, each))
    if (!contact) return { change, found: null }
    return { change, found: { contact, step: undoStep(asChange(change), { values: { ...contact }, use: uses.get(contact.id) ?? null }) } }
  })
}

/** A contact that the import created is known by its address, also when it has got another since. */
const isAbout = ({ change, contact, name }: ContactImportChange, { id, address, formerAddresses }: Contact): boolean =>
  change === 'created'
    ? Boolean(name) && (address === name || (formerAddresses ?? []).some((former) => former.address === name))
    : contact === id

/** What others point back with is not read. The type of the adapter's arguments knows joins by no name. */
const withoutJoins: object = { joins: false }

async function contactsOf(payload: Payload, changes: ContactImportChange[]): Promise<Contact[]> {
  const names = changes.flatMap(({ change, name }) => (change === 'created' && name ? [name] : []))
  const ids = changes.flatMap(({ change, contact }) => (change === 'updated' && contact ? [contact] : []))
  const where: Where = { or: [{ id: { in: ids } }, { address: { in: names } }, { 'formerAddresses.address': { in: names } }] }
  const { docs } = await payload.db.find<Contact>({
    collection: 'contacts',
    where,
    ...withoutJoins,
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return docs
}

const asChange = ({ after, before, change, saidNo }: ContactImportChange) => ({
  before: change === 'created' ? null : valuesIn(before),
  after: valuesIn(after),
  saidNo: saidNo === true,
})

const valuesIn = (stored: ContactImportChange['after']): Values =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {}
