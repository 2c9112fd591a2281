import type { CollectionSlug, PayloadRequest } from 'payload'

/** What a document is called; null where the user may not read it, or it is gone. */
export async function titleOf(collection: CollectionSlug, id: string, { payload, user }: PayloadRequest): Promise<string | null> {
  const found = await payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, user, disableErrors: true })
  const useAsTitle = payload.collections[collection].config.admin.useAsTitle
  const title: unknown = found ? { ...found }[useAsTitle as keyof typeof found] : null
  return typeof title === 'string' ? title : null
}
