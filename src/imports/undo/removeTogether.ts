import type { Payload, Where } from 'payload'
import { deleteUntouched, setMany } from '../../database'
import type { Contact, ContactMerge } from '../../payload-types'
import { forgetContact } from './forget'
import type { Look } from './look'

const changes = 'contact-import-changes'

/**
 * Removes, in one step, the contacts that an import made and that are as it made them: all that deleting one takes with
 * it goes too. Whoever has been touched since the look is left to be undone alone.
 * @returns the ids of the changes that are undone by it
 */
export async function removeTogether(payload: Payload, looks: readonly Look[]): Promise<ReadonlySet<string>> {
  const merged = await keptOfMerges(payload, contactsIn(looks))
  const removals = looks.flatMap(({ change, found }) =>
    found?.step.do === 'remove' && !merged.has(found.contact.id) ? [{ change: change.id, contact: found.contact, run: change.import }] : [],
  )
  await setMany(
    payload,
    changes,
    removals.map(({ change }) => change),
    { outcome: 'removing' },
  )
  const gone = await deleteUntouched(
    payload,
    'contacts',
    removals.map(({ contact }) => contact),
  )
  const done = removals.filter(({ contact }) => gone.has(contact.id))
  await forgetWhatCame(
    payload,
    done.map(({ contact }) => contact),
  )
  await forgetOtherImports(payload, done)
  const settled = done.map(({ change }) => change)
  await setMany(payload, changes, settled, {
    outcome: 'removed',
    before: null,
    after: null,
    because: null,
    keptFields: null,
    contact: null,
    name: null,
  })
  return new Set(settled)
}

const contactsIn = (looks: readonly Look[]): string[] => looks.flatMap(({ found }) => found?.contact.id ?? [])

/** Contacts that others have become part of: what is kept of those goes with them, one by one. */
async function keptOfMerges(payload: Payload, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const where: Where = { kept: { in: [...ids] } }
  const { docs } = await payload.db.find<ContactMerge>({ collection: 'contact-merges', where, sort: 'id', limit: 0, pagination: false })
  return new Set(docs.map(({ kept }) => kept))
}

const addressesOf = ({ address, formerAddresses }: Contact): string[] =>
  [address, ...(formerAddresses ?? []).map((former) => former.address)].flatMap((each) => each || [])

/** What has come in from or about them holds their addresses and their own words. */
async function forgetWhatCame(payload: Payload, contacts: readonly Contact[]): Promise<void> {
  if (contacts.length === 0) return
  const where: Where = { or: [{ contact: { in: contacts.map(({ id }) => id) } }, { address: { in: contacts.flatMap(addressesOf) } }] }
  await payload.db.deleteMany({ collection: 'incoming-mails', where })
}

/** Another import of the same list may remember them too. */
async function forgetOtherImports(payload: Payload, done: readonly { contact: Contact; run: string }[]): Promise<void> {
  const [first] = done
  if (!first) return
  const about: Where = {
    or: [{ contact: { in: done.map(({ contact }) => contact.id) } }, { name: { in: done.flatMap(({ contact }) => addressesOf(contact)) } }],
  }
  const where: Where = { and: [about, { import: { not_equals: first.run } }] }
  if ((await payload.db.count({ collection: changes, where })).totalDocs === 0) return
  for (const { contact } of done) await forgetContact(payload, contact)
}
