import { type CollectionSlug, type Payload, type RequiredDataFromCollectionSlug, ValidationError } from 'payload'

/**
 * Makes a document whose key is unique, below Payload's operations. Whoever comes second is told by the database and
 * not by looking again: what the first made may be gone by then.
 * @returns false when another has made it
 */
export async function makeOnce<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  data: Omit<RequiredDataFromCollectionSlug<Slug>, 'createdAt' | 'updatedAt'>,
): Promise<boolean> {
  try {
    await payload.db.create({ collection, data, returning: false })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}
