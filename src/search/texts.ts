import { isSomething, type PerLanguage } from '../domain/localised'
import { composed } from '../domain/letters'
import { linesOf } from '../domain/readability'
import { contentLanguages, isContentLanguage } from '../i18n/languages'
import type { Texts } from './entry'

/** So much of a text is kept and searched, in characters: some sixty pages. */
const mostCharacters = 100_000

const bounded = (text: string): string => composed(text.slice(0, mostCharacters))

/** Fields of a document read in all languages, without those that nothing is written in. */
export const textsOf = (...fields: unknown[]): Texts[] => fields.flatMap((field) => mapped(field, textIn) ?? [])

/** A running text, in each of its languages. */
export const proseOf = (field: unknown): Texts[] => textsOf(mapped(field, linesOf))

/** Names in a list that is kept per language, as one text. */
export const labelsOf = (field: unknown): Texts[] =>
  textsOf(mapped(field, (rows) => (Array.isArray(rows) ? (rows as { label: string }[]).map(({ label }) => label).join(', ') : '')))

/** A title; nothing is written in no language. */
export const titleOf = (field: unknown): Texts => textsOf(field)[0] ?? ''

const textIn = (value: unknown): string => (typeof value === 'string' ? bounded(value) : '')

/** What each language has of a field; null where nothing is left. */
function mapped(field: unknown, textFrom: (value: unknown) => string): Texts | null {
  if (!isSomething(field)) return null
  if (!isPerLanguage(field)) return textFrom(field) || null
  const written = contentLanguages.flatMap((language) => {
    const text = isSomething(field[language]) ? textFrom(field[language]) : ''
    return text === '' ? [] : [[language, text] as const]
  })
  return written.length > 0 ? Object.fromEntries(written) : null
}

const isPerLanguage = (field: unknown): field is PerLanguage<unknown> =>
  typeof field === 'object' && field !== null && !Array.isArray(field) && Object.keys(field).every(isContentLanguage)
