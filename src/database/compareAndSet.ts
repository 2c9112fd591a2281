import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * Changes one document if it still is as expected, in one atomic step on both databases. This is what
 * everything that must hold together holds by; nothing depends on transactions.
 * @param expected what must be true of the document, its id aside
 * @param data when it was changed is now, unless it says otherwise
 * @returns whether this caller made the change
 */
export async function compareAndSet(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  expected: Where,
  data: Record<string, unknown>,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, expected] },
    data: { updatedAt: new Date().toISOString(), ...data },
    options: { atomic: true },
  })
  return changed !== null
}
