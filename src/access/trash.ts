import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

/** What goes to the trash before it is deleted for good, and can be brought back. */
const trashable = new Set([
  'activities',
  'calls',
  'communication-plans',
  'documents',
  'initiatives',
  'meetings',
  'news',
  'newsletters',
  'organisations',
  'pages',
  'role-descriptions',
  'segments',
  'strength-areas',
  'terms',
])

/** Whether documents of a collection may lie in the trash, where the public never sees them. */
export const hasTrash = (slug: string): boolean => trashable.has(slug)

/** The collection with a trash, where it is one of those that have it. */
export const withTrash = (collection: CollectionConfig): CollectionConfig =>
  hasTrash(collection.slug) ? { ...collection, trash: true, hooks: hooksOfTrash(collection) } : collection

function hooksOfTrash({ hooks, versions }: CollectionConfig): CollectionConfig['hooks'] {
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  const ofDrafts = hasDrafts ? [unpublishInTrash] : []
  return { ...hooks, beforeChange: [stayOutOfTrash, ...ofDrafts, ...(hooks?.beforeChange ?? [])] }
}

/** A version from when the document lay in the trash, or was put there, brings back its text alone. */
const stayOutOfTrash: CollectionBeforeChangeHook = ({ context, data }) => (context.isRestoringVersion ? { ...data, deletedAt: null } : data)

/** What goes to the trash is a draft from then on; whoever brings it back says whether it is published again. */
const unpublishInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.deletedAt && !originalDoc?.deletedAt ? { ...data, _status: 'draft' } : data
