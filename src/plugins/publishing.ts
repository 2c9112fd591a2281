import type { CollectionConfig } from 'payload'
import { withOverForm } from './overForm'

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
  const told = withOverForm(collection, 'languagesOut', out)
  if (typeof versions.drafts !== 'object' || !versions.drafts.schedulePublish) return told
  const timed = {
    ...told,
    versions: { ...versions, drafts: { ...versions.drafts, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } } },
  }
  const edit = admin?.components?.edit
  return {
    ...timed,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), failed, neverPublished] },
      },
    },
  }
}

/** Where publishing can be set for a time, the time is chosen on the publisher's clock, in a dialog of ours in place of Payload's. */
export function withSetTime(collection: CollectionConfig): CollectionConfig {
  const drafts = typeof collection.versions === 'object' ? collection.versions.drafts : undefined
  const isTimed = typeof drafts === 'object' && Boolean(drafts.schedulePublish)
  return isTimed ? withOverForm(collection, 'setTime', '/src/admin/publishing/SetTime#SetTime') : collection
}
