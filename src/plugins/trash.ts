import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { hasDrafts } from '../policies'

/** The collection with a trash (Payload's `trash: true`), in which nothing is public and from which no version brings itself back. */
export function withTrash(collection: CollectionConfig): CollectionConfig {
  const { hooks, trash } = collection
  if (!trash) return collection
  const ofDrafts = hasDrafts(collection) ? [unpublishInTrash] : []
  return { ...collection, hooks: { ...hooks, beforeChange: [stayOutOfTrash, ...ofDrafts, ...(hooks?.beforeChange ?? [])] } }
}

/** A version from when the document lay in the trash, or was put there, brings back its text alone. */
const stayOutOfTrash: CollectionBeforeChangeHook = ({ context, data }) => (context.isRestoringVersion ? { ...data, deletedAt: null } : data)

/** What goes to the trash is a draft from then on; whoever brings it back says whether it is published again. */
const unpublishInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.deletedAt && !originalDoc?.deletedAt ? { ...data, _status: 'draft' } : data
