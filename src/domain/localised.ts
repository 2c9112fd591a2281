import { type ContentLanguage, contentLanguages, defaultLanguage, isContentLanguage } from '../i18n/languages'

/** A field as Payload gives it with `locale: 'all'`: what is written in each language. */
export type PerLanguage<T> = { readonly [L in ContentLanguage]?: T | null }

/** A value and the language that it really is in, which differs from the one asked for where it is missing. */
export interface Localised<T> {
  value: T
  lang: ContentLanguage
}

/**
 * The value in a language; where it is missing the Swedish one, and without that whichever there is.
 * Empty texts and lists count as missing. A value that is not kept per language, and one that is
 * missing everywhere, is given as it stands in the default language.
 */
export function pickLanguage<T>(values: PerLanguage<T> | T, language: ContentLanguage): Localised<T> {
  if (!isPerLanguage(values)) return { value: values, lang: defaultLanguage }
  const order: ContentLanguage[] = [language, defaultLanguage, ...contentLanguages]
  const lang = order.find((each) => isSomething(values[each])) ?? defaultLanguage
  return { value: values[lang] as T, lang }
}

/** The languages that a field given with `locale: 'all'` is written in; none for what is not kept per language. */
export const languagesOf = (values: unknown): ContentLanguage[] =>
  isPerLanguage(values) ? contentLanguages.filter((language) => isSomething(values[language])) : []

/** Whether anything is written: not nothing, an empty text or an empty list. */
export const isSomething = <T>(value: T): value is NonNullable<T> => value !== null && value !== undefined && !isBlank(value)

const isBlank = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

const isPerLanguage = <T>(values: PerLanguage<T> | T): values is PerLanguage<T> =>
  typeof values === 'object' && values !== null && !Array.isArray(values) && Object.keys(values).every(isContentLanguage)

/** A field read in all languages, in those alone that something is written in. */
export function written<T>(field: unknown): { readonly [L in ContentLanguage]?: T } {
  const values = (typeof field === 'object' ? field : null) as PerLanguage<T> | null
  const found = contentLanguages.flatMap((language): [ContentLanguage, T][] => {
    const value = values?.[language]
    return isSomething(value) ? [[language, value]] : []
  })
  return Object.fromEntries(found)
}
