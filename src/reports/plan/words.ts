import { isSomething, type PerLanguage, pickLanguage } from '../../domain/localised'
import { type Translate, translator } from '../../i18n'
import { labels } from '../../i18n/labels'
import type { UiLanguage } from '../../i18n/languages'
import { renamed } from '../../i18n/strengthAreaName'
import { plain, type Words } from '../document'

/** How what is stored is said in the language of a document. */
export interface PlanWords {
  language: UiLanguage
  t: Translate
  /** A text of the content, marked where it is in another language; null where it is written in none. */
  pick: (field: PerLanguage<string> | string | null | undefined) => Words | null
  /** What a field is called. */
  label: (slug: Slug, path: string) => string
  /** What a choice in a field is called. */
  option: (slug: Slug, path: string, value: string | null | undefined) => string
  day: (stored: string) => string
  days: (from: string, to: string) => string
  number: (value: number) => string
  percent: (share: number) => string
  list: (words: readonly string[]) => string
}

type Slug = 'activities' | 'assessments' | 'communication-plans' | 'initiatives' | 'meetings' | 'people' | 'reports'

/** @param zone IANA zone that the region lives in */
export function planWords(language: UiLanguage, zone: string): PlanWords {
  const locale = language === 'en' ? 'en-GB' : 'sv-SE'
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone })
  const texts = labels[language]
  return {
    language,
    t: translator(language),
    pick: (field) => {
      const { lang, value } = pickLanguage<string | null | undefined>(field, language)
      if (!isSomething(value)) return null
      return lang === language || typeof field === 'string' ? plain(value) : { text: value, lang }
    },
    label: (slug, path) => {
      const text = texts[slug]?.fields[path] ?? ''
      return renamed(typeof text === 'string' ? text : text[0], language)
    },
    option: (slug, path, value) => (value ? (texts[slug]?.options?.[path]?.[value] ?? '') : ''),
    day: (stored) => days.format(new Date(stored)),
    days: (from, to) => days.formatRange(new Date(from), new Date(to)),
    number: (value) => new Intl.NumberFormat(locale).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (words) => new Intl.ListFormat(locale).format(words),
  }
}
