import type { CollectionConfig } from 'payload'
import { withOverForm } from './overForm'

/** Where publishing can be set for a time, the time is chosen on the publisher's clock, in a dialog of ours in place of Payload's. */
export function withSetTime(collection: CollectionConfig): CollectionConfig {
  const drafts = typeof collection.versions === 'object' ? collection.versions.drafts : undefined
  const isTimed = typeof drafts === 'object' && Boolean(drafts.schedulePublish)
  return isTimed ? withOverForm(collection, 'setTime', '/src/admin/publishing/SetTime#SetTime') : collection
}
