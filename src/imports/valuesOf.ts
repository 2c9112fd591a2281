/** What some fields of a document hold. */
export const valuesOf = (document: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(document).filter(([field]) => fields.includes(field)))
