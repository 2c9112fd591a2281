import type { CollectionConfig, Field, UIField } from 'payload'

/** The collection with one more of our own first in each document's form, where it has room on a phone too. */
export function withOverForm(
  collection: CollectionConfig,
  name: string,
  component: NonNullable<NonNullable<UIField['admin']['components']>['Field']>,
): CollectionConfig {
  const part: Field = { name, type: 'ui', admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: component } } }
  return { ...collection, fields: [part, ...collection.fields] }
}
