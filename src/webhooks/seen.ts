import { createHash } from 'node:crypto'
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { type ConfigOfVisible, type Visible, visibleOf } from '../access/visible'

/** What readers see of a document as it is stored: what is handed to hooks may be a draft. */
export async function seenOfDocument(
  payload: Payload,
  collection: ConfigOfVisible,
  id: string,
  req?: PayloadRequest,
): Promise<Visible | null> {
  const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
  return visibleOf(collection, stored)
}

/** What readers see of a global: fields that are for users only make no difference. */
export async function seenOfGlobal(payload: Payload, slug: GlobalSlug): Promise<Visible> {
  const { updatedAt: _, ...shown } = await payload.findGlobal({ slug, locale: 'all', depth: 0, overrideAccess: false })
  return {
    name: null,
    state: createHash('sha256')
      .update(JSON.stringify(inOrder(shown)))
      .digest('base64url'),
  }
}

/** The same in whatever order a database gives its parts, and whether it gives what is empty or leaves it out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => !isEmpty(part))
  return Object.fromEntries(parts.map(([name, part]) => [name, inOrder(part)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const isEmpty = (part: unknown): boolean => part === null || part === undefined || part === '' || (Array.isArray(part) && part.length === 0)
