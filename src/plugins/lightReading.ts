import { type CollectionConfig, flattenTopLevelFields } from 'payload'

/**
 * Makes a collection read no more than is shown, so that lists stay quick however much there is: a list reads its
 * columns only, and a document that another points at comes without what in turn points at it.
 */
export function withLightReading(collection: CollectionConfig): CollectionConfig {
  const fields = flattenTopLevelFields(collection.fields, { keepPresentationalFields: true })
  const light: Record<string, false> = {}
  for (const field of fields) if (field.type === 'join') light[field.name] = false
  // A cell of our own that stands for no field reads others, which columns do not tell.
  const hasOwnCell = fields.some((field) => field.type === 'ui' && Boolean(field.admin?.components?.Cell))
  return {
    ...collection,
    ...(Object.keys(light).length > 0 ? { defaultPopulate: light } : {}),
    admin: { enableListViewSelectAPI: !hasOwnCell, ...collection.admin },
  }
}
