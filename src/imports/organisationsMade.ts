import type { Payload, Where } from 'payload'
import type { ContactImportChange } from '../payload-types'

/** Names of the organisations that an import has made, in the order of the Swedish alphabet. */
export async function organisationsMade(payload: Payload, run: string): Promise<string[]> {
  const where: Where = { and: [{ import: { equals: run } }, { change: { equals: 'organisation' } }] }
  const { docs } = await payload.db.find<ContactImportChange>({
    collection: 'contact-import-changes',
    where,
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return [...new Set(docs.flatMap(({ name }) => name ?? []))].toSorted(new Intl.Collator('sv').compare)
}
