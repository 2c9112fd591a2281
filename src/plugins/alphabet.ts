import type { CollectionConfig, Field, FieldHook, TextField } from 'payload'
import { alphabetKey } from '../domain/alphabet'
import { orderOf } from '../fields/alphabetical'
import { type ContentLanguage, isContentLanguage } from '../i18n/languages'
import { policiesOf } from '../policies'

/**
 * The collection with its lists in the order of the alphabet: databases put capitals first, and å, ä and ö by the codes
 * of the characters. The place of a text is stored beside it, with an index, and asked for in its stead by
 * `sortAlphabetically` (docs/decisions/0048).
 */
export function withAlphabet(collection: CollectionConfig): CollectionConfig {
  const { alphabet: names = [] } = policiesOf(collection)
  if (names.length === 0) return collection
  return { ...collection, fields: [...collection.fields, ...names.map((name) => order(name, isLocalized(collection.fields, name)))] }
}

function order(name: string, localized: boolean): TextField {
  return { name: orderOf(name), type: 'text', localized, index: true, hidden: true, hooks: { beforeChange: [placeOf(name, localized)] } }
}

/** The place of the text that stands beside it, whatever is sent. */
const placeOf =
  (name: string, localized: boolean): FieldHook =>
  ({ req, siblingData, value }) => {
    const text: unknown = siblingData[name]
    if (typeof text === 'string') return alphabetKey(text, localized && isContentLanguage(req.locale) ? req.locale : 'sv')
    if (text === null) return null
    if (typeof text !== 'object') return value as unknown
    return Object.fromEntries(
      Object.entries(text).map(([language, each]) => [
        language,
        typeof each === 'string' ? alphabetKey(each, language as ContentLanguage) : null,
      ]),
    )
  }

/** @throws Error when there is no such text among the fields */
function isLocalized(fields: readonly Field[], name: string): boolean {
  const found = textIn(fields, name)
  if (!found) throw new Error(`There is no text ${name} to put in order`)
  return found.localized === true
}

function textIn(fields: readonly Field[], name: string): TextField | null {
  for (const field of fields) {
    if (field.type === 'text' && field.name === name) return field
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields))
        : field.type === 'row' || field.type === 'collapsible'
          ? field.fields
          : []
    const found = textIn(inner, name)
    if (found) return found
  }
  return null
}
