import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload'

type Leaf = Exclude<FlattenedField, { type: 'array' | 'blocks' | 'group' | 'join' | 'tab' }>

/** What was sent for one field. */
export interface Sent {
  field: Leaf
  /** Where, as Payload names it in an error: `affiliations.0.organisation`. */
  path: string
  value: unknown
  /** All that was sent beside it. */
  beside: Readonly<Record<string, unknown>>
}

type Change = (sent: Sent) => unknown

/**
 * Goes through all that was sent for a document, in its groups, lists and blocks and in every language, and gives it
 * back with the values that `change` gives. What was sent is not touched.
 */
export function eachSent(fields: readonly FlattenedField[], data: unknown, req: PayloadRequest, change: Change): unknown {
  const { blocks, localization } = req.payload.config
  // Payload takes several languages at a time only when all are asked for.
  const languages = localization && req.locale === 'all' ? localization.localeCodes : null

  const inObject = (inner: readonly FlattenedField[], value: unknown, path: string): unknown => {
    if (!isObject(value)) return value
    const kept: Record<string, unknown> = { ...value }
    for (const field of inner) if (field.name in value) kept[field.name] = inField(field, value[field.name], `${path}${field.name}`, value)
    return kept
  }

  const inField = (field: FlattenedField, value: unknown, path: string, beside: Sent['beside']): unknown => {
    if (!languages || !field.localized || !isObject(value) || !Object.keys(value).every((key) => languages.includes(key)))
      return inLanguage(field, value, path, beside)
    return Object.fromEntries(Object.entries(value).map(([language, each]) => [language, inLanguage(field, each, path, beside)]))
  }

  const inLanguage = (field: FlattenedField, value: unknown, path: string, beside: Sent['beside']): unknown => {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) return value
    if (field.type === 'group' || field.type === 'tab') return inObject(field.flattenedFields, value, `${path}.`)
    if (field.type === 'array') return inRows(value, path, () => field.flattenedFields)
    if (field.type === 'blocks')
      return inRows(value, path, (row) => blockOf([...(field.blockReferences ?? []), ...field.blocks], row)?.flattenedFields)
    return change({ field, path, value, beside })
  }

  const inRows = (rows: unknown, path: string, fieldsOf: (row: unknown) => readonly FlattenedField[] | undefined): unknown =>
    Array.isArray(rows) ? rows.map((row, index) => inObject(fieldsOf(row) ?? [], row, `${path}.${index}.`)) : rows

  const blockOf = (offered: readonly (FlattenedBlock | string)[], row: unknown): FlattenedBlock | undefined => {
    const slug = isObject(row) ? row.blockType : null
    const own = offered.find((block): block is FlattenedBlock => typeof block !== 'string' && block.slug === slug)
    return own ?? (offered.some((block) => block === slug) ? blocks?.find((block) => block.slug === slug) : undefined)
  }

  return inObject(fields, data, '')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
