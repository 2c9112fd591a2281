import type { Payload } from 'payload'
import { type ContentLanguage, defaultLanguage } from '../../i18n/languages'
import { type Localised, pickLanguage } from '../../domain/localised'

/** A document as it stands in a language with nothing filled in, and in the default language. */
export interface InTwo<T> {
  own: T
  base: T
}

/** A text in a language, or in the default one where it is missing there; empty where it is missing in both. */
export function textIn(own: string | null | undefined, base: string | null | undefined, language: ContentLanguage): Localised<string> {
  const { value, lang } = pickLanguage<string | undefined>({ [defaultLanguage]: base, [language]: own }, language)
  return { value: value ?? '', lang }
}

/** A newsletter or meeting as it is written in the default language and in another, each without what is filled in from another. */
export async function inTwo<T>(
  payload: Payload,
  collection: 'newsletters' | 'meetings',
  id: string,
  language: ContentLanguage,
): Promise<InTwo<T>> {
  const read = (locale: ContentLanguage) => payload.findByID({ collection, id, locale, fallbackLocale: false, depth: 2 }) as Promise<T>
  const base = await read(defaultLanguage)
  return { base, own: language === defaultLanguage ? base : await read(language) }
}
