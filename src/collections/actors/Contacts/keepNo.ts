import type { CollectionBeforeDeleteHook, Payload, RequestContext, Where } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { compareAndSet, suppressedForms } from '../../../database'
import { type AddressHash, addressHash } from '../../../domain/erasedAddress'
import { noesOf, type SuppressionScope } from '../../../domain/suppressionList'
import { settingsOf } from '../../../env'
import { stopPending } from '../../../mail'
import type { Contact, Suppression } from '../../../payload-types'
import { cardsBecoming } from '../ContactMerges/store'

/**
 * Of a contact that is erased and had said no, or must not be written to, nothing is left but a keyed hash of each
 * address that it has had: enough not to write to it again when a list brings one of them back. It is written before
 * the contact goes, and can be written again: whatever is stopped in the middle, no "no" is lost. What waits to be sent
 * to it is stopped.
 */
export const keepNoOfErased: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (isNotErasing(context)) return
  const { payload } = req
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  if (!contact) return
  await stopPending(payload, { contact: contact.id }, 'all')
  const cards = [contact, ...(await cardsBecoming(payload, contact.id))]
  const addresses = await notOfOthers(payload, contact.id, [...new Set(cards.flatMap(addressesOf))])
  const hash = addressHash(settingsOf(payload).secret)
  // The no's first: what has been hashed no longer tells a bounce, which is one address's, from what a person has said.
  await keepNoes(payload, await noesAmong(payload, cards, addresses), addresses, hash)
  for (const address of addresses) await hashSuppressions(payload, address, hash(address))
}

/** A contact that becomes part of another, or that an import has made by mistake, is not erased. */
const isNotErasing = (context: RequestContext) => context.partOfMerge === true || context.undoesImport === true

const addressesOf = ({ address, formerAddresses }: Pick<Contact, 'address' | 'formerAddresses'>): string[] =>
  [address, ...(formerAddresses ?? []).map((former) => former.address)].flatMap((each) => each || [])

/** An address that another contact has by now, as a shared mailbox that went on to somebody else, has an owner who answers for it. */
async function notOfOthers(payload: Payload, id: string, addresses: readonly string[]): Promise<string[]> {
  const where: Where = { and: [{ address: { in: addresses } }, { id: { not_equals: id } }] }
  const { docs } = await payload.find({
    collection: 'contacts',
    where,
    depth: 0,
    pagination: false,
    joins: false,
    select: { address: true },
  })
  return addresses.filter((address) => docs.every((other) => other.address !== address))
}

/** What the person has said no to, by a permission or at one of the addresses. */
async function noesAmong(
  payload: Payload,
  cards: readonly Pick<Contact, 'permissions'>[],
  addresses: readonly string[],
): Promise<SuppressionScope[]> {
  const withdrawn = cards.flatMap(({ permissions }) => permissions ?? []).filter(({ state }) => state === 'withdrawn')
  const suppressed = await inForce(payload, addresses)
  return noesOf([
    ...withdrawn.map(({ purpose }) => purpose),
    ...suppressed.filter(({ reason }) => reason !== 'bounced').map(({ scope }) => scope),
  ])
}

async function keepNoes(
  payload: Payload,
  noes: readonly SuppressionScope[],
  addresses: readonly string[],
  hash: AddressHash,
): Promise<void> {
  for (const address of addresses) {
    const known = (await inForce(payload, [address])).map(({ scope }) => scope)
    for (const scope of noes.filter((each) => !known.includes('all') && !known.includes(each))) {
      const data = { address: hash(address), scope, reason: 'erased' } as const
      await payload.create({ collection: 'suppressions', data, depth: 0, context: partOfOneDeed() })
    }
  }
}

/** What is in force holds on without the address; what has been undone says nothing any longer, so it goes. */
async function hashSuppressions(payload: Payload, address: string, hash: string): Promise<void> {
  const where: Where = { address: { equals: address } }
  const undone: Where = { and: [where, { undoneAt: { exists: true } }] }
  await payload.db.deleteMany({ collection: 'suppressions', where: undone })
  const { docs } = await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })
  for (const { id } of docs) await compareAndSet(payload, 'suppressions', id, where, { address: hash, reason: 'erased', note: null })
}

async function inForce(payload: Payload, addresses: readonly string[]): Promise<Suppression[]> {
  const forms = addresses.flatMap((address) => suppressedForms(payload, address))
  const where: Where = { and: [{ address: { in: forms } }, { undoneAt: { exists: false } }] }
  return (await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })).docs
}
