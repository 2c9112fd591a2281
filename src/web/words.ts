import { type ContentLanguage, type UiLanguage, uiLanguageFor } from '../i18n/languages'
import { isSomething, languagesOf, type Localised, pickLanguage } from '../domain/localised'
import { type Translate, translator } from '../i18n'

/** Our own words on a page, and what stands in the content in the page's language. */
export interface Words {
  t: Translate
  /** The language that was asked for. */
  language: ContentLanguage
  /** The language of our own words, which is that of the page's body. */
  ui: UiLanguage
  /** The `lang` attribute for content: undefined when it is in the language of the body. */
  markOf: (lang: ContentLanguage) => ContentLanguage | undefined
  /** A field of a document read with `locale: 'all'`; null when it is empty in every language. */
  pick: <T>(field: T) => Localised<NonNullable<T>> | null
  /** Whether something of what has been picked so far is written in a language. */
  has: (language: ContentLanguage) => boolean
  /** A day in words, on the wall of the region: `12 oktober 2023`. */
  day: (stored: string) => string
}

/** @param zone IANA zone that the region lives in */
export function wordsFor(language: ContentLanguage, zone: string): Words {
  const ui = uiLanguageFor(language)
  const met = new Set<ContentLanguage>()
  return {
    t: translator(language),
    language,
    ui,
    markOf: (lang) => (lang === ui ? undefined : lang),
    pick: (field) => {
      for (const each of languagesOf(field)) met.add(each)
      return pick(field, language)
    },
    has: (each) => met.has(each),
    day: (stored) => dayInWords(stored, ui, zone),
  }
}

function pick<T>(field: T, language: ContentLanguage): Localised<NonNullable<T>> | null {
  const { value, lang } = pickLanguage<T>(field, language)
  return isSomething(value) ? { value, lang } : null
}

const dayInWords = (stored: string, ui: UiLanguage, zone: string): string =>
  new Intl.DateTimeFormat(ui === 'en' ? 'en-GB' : 'sv-SE', { dateStyle: 'long', timeZone: zone }).format(new Date(stored))
