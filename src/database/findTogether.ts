import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import { together } from './together'

/**
 * Finds documents by the value of a field, past Payload's operations: those who ask at the same time share a query. No
 * hooks run, and fields in several languages are not chosen among.
 * @param field has an index
 * @param besides what must be true of them too
 */
export function findTogether<Found extends { id: string }>(
  collection: CollectionSlug,
  field: keyof Found & string,
  select: SelectType,
  besides: Where = {},
): (payload: Payload, value: string) => Promise<Found[]> {
  return together(async (payload, values: readonly string[]) => {
    const where: Where = { and: [{ [field]: { in: [...new Set(values)] } }, besides] }
    const { docs } = await payload.db.find<Found>({ collection, where, select, pagination: false })
    return values.map((value) => docs.filter((doc) => String(doc[field]) === value))
  })
}
