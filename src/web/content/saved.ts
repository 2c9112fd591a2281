import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import { scopeOf } from '../../access/permissions'
import { previewing } from '../../access/previewed'
import { roleOf } from '../../access/roles'
import { asPublic } from './read'

/**
 * A document with what is saved of it, for a user who reads drafts; null for everybody else. What it points at is read as
 * the public reads it, so that it is shown as it will be.
 */
export async function readSaved<S extends CollectionSlug>(
  payload: Payload,
  headers: Headers,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S> | null> {
  const { user } = await payload.auth({ headers })
  const role = roleOf(user)
  if (role === 'public' || scopeOf(role, collection, 'read') !== 'all') return null
  const context = previewing(collection, id)
  return payload.findByID({ collection, id, draft: true, ...asPublic, context, disableErrors: true })
}
