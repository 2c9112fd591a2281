import type { CollectionConfig, Field, Tab } from 'payload'
import { policiesOf } from '../../policies'

/**
 * The collection that offers what makes sense alone when several of its documents are changed together: where they belong,
 * how far they have come. What names or describes one document does not, and lists would be replaced as a whole.
 */
export function withSensibleBulkEdit(collection: CollectionConfig): CollectionConfig {
  const { bulkEdit: offered = [] } = policiesOf(collection)
  const known = namesIn(collection.fields)
  const unknown = offered.find((name) => !known.includes(name))
  if (unknown) throw new Error(`${collection.slug} has no field "${unknown}" to change in several documents`)
  return { ...collection, fields: offeringAll(collection.fields, offered) }
}

function offering(field: Field, offered: readonly string[]): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: offeringAll(tab.fields, offered) })) }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: offeringAll(field.fields, offered) }
  if (!('name' in field) || offered.includes(String(field.name))) return field
  return { ...field, admin: { ...field.admin, disableBulkEdit: true } } as Field
}

const offeringAll = (fields: readonly Field[], offered: readonly string[]): Field[] => fields.map((field) => offering(field, offered))

const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesIn(tab.fields))
    return 'name' in field ? [String(field.name)] : 'fields' in field ? namesIn(field.fields) : []
  })
