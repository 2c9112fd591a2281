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
  hasTrash(collection.slug) ? { ...collection, trash: true, ...unpublishedInTrash(collection) } : collection

function unpublishedInTrash({ hooks, versions }: CollectionConfig): Pick<CollectionConfig, 'hooks'> {
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return hasDrafts ? { hooks: { ...hooks, beforeChange: [unpublishInTrash, ...(hooks?.beforeChange ?? [])] } } : {}
}

/** What goes to the trash is a draft from then on; whoever brings it back says whether it is published again. */
const unpublishInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.deletedAt && !originalDoc?.deletedAt ? { ...data, _status: 'draft' } : data
