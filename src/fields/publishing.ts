import type { CollectionConfig } from 'payload'

const failed = '/src/admin/publishing/PublishingFailed#PublishingFailed'
/** Which languages are out, and what goes out at a time that is set. */
const out = '/src/admin/publishing/LanguagesOut#LanguagesOut'

const neverPublished = '/src/admin/publishing/NeverPublished#NeverPublished'

/**
 * Where something is published, which languages are out is said. Where publishing can be set for a time: by a clock of 24
 * hours, and without an offer to take back what never was out. What failed is said.
 */
export function withPublishing(collection: CollectionConfig): CollectionConfig {
  const { admin, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  if (typeof versions.drafts !== 'object' || !versions.drafts.schedulePublish) return withControls(collection, [out])
  const timed = { ...collection, versions: { ...versions, drafts: { ...versions.drafts, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } } }
  return withControls({ ...timed, admin }, [failed, neverPublished, out])
}

function withControls({ admin, ...collection }: CollectionConfig, controls: readonly string[]): CollectionConfig {
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin?.components, edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), ...controls] } },
    },
  }
}
