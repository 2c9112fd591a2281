import type { CollectionConfig } from 'payload'

/** The collection with one more of our own over each document's form. */
export function withControl(collection: CollectionConfig, component: string): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), component]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } } }
}
