import type { CollectionBeforeDeleteHook, Payload, RequestContext, Where } from 'payload'
import { partOfOneDeed } from '../../audit'
import { compareAndSet, suppressedForms } from '../../database'
import { addressHash } from '../../domain/erasedAddress'
import { settingsOf } from '../../env'
import { stopPending } from '../../mail'
import type { Contact, Suppression } from '../../payload-types'

/**
 * Of a contact that is erased and had said no, or must not be written to, nothing is left but a keyed hash of its
 * addresses: enough not to write to it again when a list brings it back. It is written before the contact goes, and
 * can be written again: whatever is stopped in the middle, no "no" is lost. What waits to be sent to it is stopped.
 */
export const keepNoOfErased: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (isNotErasing(context)) return
  const { payload } = req
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  if (!contact) return
  await stopPending(payload, { contact: contact.id }, 'all')
  const hash = addressHash(settingsOf(payload).secret)
  for (const address of addressesOf(contact)) await hashSuppressions(payload, address, hash(address))
  if (contact.address) await keepWithdrawals(payload, contact, contact.address, hash(contact.address))
}

/** A contact that becomes part of another, or that an import has made by mistake, is not erased. */
const isNotErasing = (context: RequestContext) => context.partOfMerge === true || context.undoesImport === true

const addressesOf = ({ address, formerAddresses }: Contact): string[] =>
  [address, ...(formerAddresses ?? []).map((former) => former.address)].flatMap((each) => each || [])

/** What is in force holds on without the address; what has been undone says nothing any longer, so it goes. */
async function hashSuppressions(payload: Payload, address: string, hash: string): Promise<void> {
  const where: Where = { address: { equals: address } }
  const undone: Where = { and: [where, { undoneAt: { exists: true } }] }
  await payload.db.deleteMany({ collection: 'suppressions', where: undone })
  const { docs } = await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })
  for (const { id } of docs)
    await compareAndSet(payload, 'suppressions', id, where, { address: hash, reason: 'erased', note: null })
}

async function keepWithdrawals(payload: Payload, contact: Contact, address: string, hash: string): Promise<void> {
  const known = await scopesInForce(payload, address)
  for (const { purpose, state } of contact.permissions ?? []) {
    if (state !== 'withdrawn' || known.has('all') || known.has(purpose)) continue
    const data = { address: hash, scope: purpose, reason: 'erased' } as const
    await payload.create({ collection: 'suppressions', data, depth: 0, context: partOfOneDeed() })
  }
}

async function scopesInForce(payload: Payload, address: string): Promise<Set<Suppression['scope']>> {
  const where: Where = { and: [{ address: { in: suppressedForms(payload, address) } }, { undoneAt: { exists: false } }] }
  const { docs } = await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })
  return new Set(docs.map(({ scope }) => scope))
}
