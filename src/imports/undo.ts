import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { recordDeed } from '../audit'
import { type ContactNow, type ImportChange, type KeptBecause, undoStep } from '../domain/imports/undo'
import { idOf } from '../domain/relations'
import { Refusal } from '../errors'
import { type Translate } from '../i18n'
import type { Contact, ContactImportChange } from '../payload-types'

/** How long an import can be undone, in milliseconds; what it needs for that is personal data, and then removed. */
export const undoableFor = 30 * 86_400_000

/** What undoing came to. */
export interface Undone {
  removed: number
  putBack: number
  kept: { contact: string | null; address: string; because: KeptBecause }[]
}

/**
 * Undoes an import: see `undoStep`. Stopped in the middle it can be done again, since a step that is done
 * finds nothing more to do.
 * @throws Refusal 409 when it has been undone, or is too old
 */
export async function undoImport(payload: Payload, id: string, user: TypedUser | null, translate: Translate): Promise<Undone> {
  const run = await payload.findByID({ collection: 'contact-imports', id, depth: 0 })
  if (run.undoneAt) throw new Refusal('alreadyUndone', translate('importUndo.already'), 409)
  if (Date.now() - new Date(run.createdAt).getTime() > undoableFor) throw new Refusal('tooOld', translate('importUndo.tooOld'), 409)
  const undone: Undone = { removed: 0, putBack: 0, kept: [] }
  for (const change of await changesOf(payload, id)) await undoOne(payload, change, undone)
  await payload.update({ collection: 'contact-imports', id, data: { undoneAt: new Date().toISOString(), undoneBy: user?.id ?? null }, depth: 0 })
  await payload.db.deleteMany({ collection: 'contact-import-changes', where: { import: { equals: id } } })
  await recordDeed({ payload, user }, { deed: 'undo', entity: 'contacts', numbers: { removed: undone.removed, restored: undone.putBack, kept: undone.kept.length } })
  return undone
}

async function changesOf(payload: Payload, id: string): Promise<ContactImportChange[]> {
  const where: Where = { import: { equals: id } }
  const { docs } = await payload.find({ collection: 'contact-import-changes', where, depth: 0, pagination: false })
  return docs
}

async function undoOne(payload: Payload, change: ContactImportChange, undone: Undone): Promise<void> {
  const contact = await contactAt(payload, change.address)
  const step = undoStep(asChange(change), contact && (await nowOf(payload, contact)))
  const keep = (because: KeptBecause) => undone.kept.push({ contact: contact?.id ?? null, address: change.address, because })
  if (step.do === 'keep' || !contact) {
    keep(step.do === 'keep' ? step.because : 'gone')
    return
  }
  if (step.do === 'remove') {
    await payload.delete({ collection: 'contacts', id: contact.id, depth: 0 })
    undone.removed += 1
    return
  }
  await payload.update({ collection: 'contacts', id: contact.id, data: step.values, depth: 0 })
  undone.putBack += 1
  if (step.kept.length > 0) keep('changed')
}

function asChange({ after, before, change }: ContactImportChange): ImportChange {
  if (change === 'created') return { change }
  return { change, before: { ...(before as object) }, after: { ...(after as object) } }
}

async function contactAt(payload: Payload, address: string): Promise<Contact | null> {
  const where: Where = { address: { equals: address } }
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, limit: 1, joins: false })
  return docs[0] ?? null
}

/** A contact is written once when it is made, so that its two times are the same until somebody changes it. */
const writtenTwice = ({ createdAt, updatedAt }: Contact): boolean => new Date(updatedAt).getTime() - new Date(createdAt).getTime() > 1_000

async function nowOf(payload: Payload, contact: Contact): Promise<ContactNow> {
  const values = { ...contact, strengthAreas: (contact.strengthAreas ?? []).map(idOf) }
  return { values, changedSince: writtenTwice(contact), used: await isUsed(payload, contact.id) }
}

const uses: [collection: CollectionSlug, path: string][] = [
  ['deliveries', 'contact'],
  ['invitations', 'contact'],
  ['segments', 'include'],
  ['segments', 'exclude'],
  ['meetings', 'participants'],
]

async function isUsed(payload: Payload, contact: string): Promise<boolean> {
  for (const [collection, path] of uses) {
    const where: Where = { [path]: { equals: contact } }
    if ((await payload.count({ collection, where, overrideAccess: true })).totalDocs > 0) return true
  }
  return false
}

/** Removes what undoing would have needed, of imports that can no longer be undone. */
export async function forgetOldImports(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - undoableFor).toISOString()
  await payload.db.deleteMany({ collection: 'contact-import-changes', where: { createdAt: { less_than: before } } })
}
