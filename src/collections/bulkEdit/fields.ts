import type { CollectionConfig, Field } from 'payload'

/**
 * What makes sense to say of several documents at a time: where they belong, how far they have come. What
 * names or describes one document does not, and lists would be replaced as a whole.
 */
const sensible: Readonly<Record<string, readonly string[]>> = {
  activities: ['type', 'status', 'year', 'month', 'responsible', 'strengthAreas', 'public'],
  calls: ['funder', 'strengthAreas'],
  'communication-plans': ['status'],
  contacts: ['kind', 'permissions', 'strengthAreas', 'language', 'status', 'internal'],
  documents: ['kind', 'strengthAreas'],
  initiatives: ['kind', 'status', 'funder', 'strengthAreas', 'euNotice'],
  media: ['credit'],
  meetings: ['kind', 'status', 'initiative', 'activity', 'strengthAreas', 'public'],
  news: ['activity', 'strengthAreas', 'euNotice'],
  newsletters: ['activity', 'inArchive'],
  organisations: ['type', 'municipality', 'strengthAreas'],
  pages: ['strengthAreas', 'inMenu'],
  terms: ['status'],
}

/** The collection that offers what makes sense alone when several of its documents are changed together. */
export function withSensibleBulkEdit(collection: CollectionConfig): CollectionConfig {
  const offered = sensible[collection.slug] ?? []
  const known = namesIn(collection.fields)
  const unknown = offered.find((name) => !known.includes(name))
  if (unknown) throw new Error(`${collection.slug} has no field "${unknown}" to change in several documents`)
  return { ...collection, fields: collection.fields.map((field) => offering(field, offered)) }
}

function offering(field: Field, offered: readonly string[]): Field {
  if (field.type === 'row' || field.type === 'collapsible')
    return { ...field, fields: field.fields.map((inner) => offering(inner, offered)) }
  if (!('name' in field) || offered.includes(String(field.name))) return field
  return { ...field, admin: { ...field.admin, disableBulkEdit: true } } as Field
}

const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => ('name' in field ? [String(field.name)] : 'fields' in field ? namesIn(field.fields) : []))
