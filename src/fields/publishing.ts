import type { CollectionConfig } from 'payload'

const failed = '/src/admin/publishing/PublishingFailed#PublishingFailed'
const neverPublished = '/src/admin/publishing/NeverPublished#NeverPublished'

/** Where publishing can be set for a time: by a clock of 24 hours, and without an offer to take back what never was out. What failed is said. */
export function withPublishing(collection: CollectionConfig): CollectionConfig {
  const { admin, versions } = collection
  if (typeof versions !== 'object' || typeof versions.drafts !== 'object' || !versions.drafts.schedulePublish) return collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    versions: { ...versions, drafts: { ...versions.drafts, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), failed, neverPublished] },
      },
    },
  }
}
