import type { FlattenedField } from 'payload'
import { contentLanguages } from '../i18n/languages'

/** A value of a document, with where it stands. */
export interface FoundValue {
  field: FlattenedField
  value: unknown
  /** As forms name it: `blocks.0.text`. */
  path: string
}

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is read or stored in every language at once, under the name of each. */
const isPerLanguage = (field: FlattenedField, value: unknown): value is Data => {
  if (!('localized' in field && field.localized) || !isData(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => contentLanguages.some((language) => language === key))
}

/**
 * Goes through every value of a document, also in groups, rows and blocks and in every language, and puts what it is
 * given in its place. The document is changed.
 * @param change gives the value as it should be
 * @returns whether anything was changed
 */
export function changeValues(fields: readonly FlattenedField[], data: Data, change: (found: FoundValue) => unknown, under = ''): boolean {
  let isChanged = false
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const path = under + field.name
    if (isPerLanguage(field, value)) {
      for (const language of Object.keys(value)) if (changeOne(field, value, language, change, path)) isChanged = true
    } else if (changeOne(field, data, field.name, change, path)) isChanged = true
  }
  return isChanged
}

function changeOne(field: FlattenedField, data: Data, key: string, change: (found: FoundValue) => unknown, path: string): boolean {
  const value = data[key]
  if (field.type === 'array' || field.type === 'blocks') {
    const rows = Array.isArray(value) ? value.map((row: unknown, place) => [row, place] as const) : []
    return rows.filter(([row, place]) => isData(row) && changeValues(fieldsOfRow(field, row), row, change, `${path}.${place}.`)).length > 0
  }
  if (field.type === 'group' || field.type === 'tab') return isData(value) && changeValues(field.flattenedFields, value, change, `${path}.`)
  const changed = change({ field, value, path })
  if (changed === value) return false
  data[key] = changed
  return true
}

function fieldsOfRow(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Data): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}
