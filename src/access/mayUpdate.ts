import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Whether the user may change a document, by the rules of its collection. */
export async function mayUpdate(req: PayloadRequest, slug: string, id: string): Promise<boolean> {
  const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config
  const allowed = collection ? await collection.access.update({ req, id }) : false
  if (typeof allowed === 'boolean') return allowed
  const where: Where = { and: [{ id: { equals: id } }, allowed] }
  const { totalDocs } = await req.payload.count({ collection: slug as CollectionSlug, where, overrideAccess: true, req })
  return totalDocs > 0
}
