import type { CollectionConfig, Field } from 'payload'
import { policiesOf } from '../policies'

/** The collection with help for writing plainly below the last of its longer texts. It stores nothing, and refuses nothing. */
export function withWritingHelp(collection: CollectionConfig): CollectionConfig {
  const { longTexts } = policiesOf(collection)
  const last = longTexts?.at(-1)
  if (!longTexts || !last) return collection
  const fields = collection.fields.flatMap((field) => ('name' in field && field.name === last ? [field, helpFor(longTexts)] : [field]))
  if (fields.length === collection.fields.length) throw new Error(`"${collection.slug}" has no field "${last}" to help with`)
  return { ...collection, fields }
}

const helpFor = (names: readonly string[]): Field => ({
  name: 'writingHelp',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: { path: '/src/admin/plainLanguage/WritingHelp#WritingHelp', clientProps: { names } } },
  },
})
