import Calendar from 'date-holidays'
import type { Holiday } from '../domain/planning/holidays'
import { type UiLanguage, uiLanguages } from '../i18n/languages'

/** Whose holidays are told: a region is in one country. ISO 3166. */
const country = 'SE'

/** What the library calls the days that the law names, and the eves that are free by custom: midsummer's, Christmas and New Year's. */
const kinds: Partial<Record<string, Holiday['kind']>> = { public: 'holiday', bank: 'eve' }

const calendars = new Map<UiLanguage, Calendar>(
  uiLanguages.map((language) => [language, new Calendar(country, { languages: [language], types: ['public', 'bank'] })]),
)

const known = new Map<string, readonly Holiday[]>()

/** The public holidays of a year, and the eves that are free too, in order; with names in a language. */
export function holidaysIn(year: number, language: UiLanguage): readonly Holiday[] {
  const key = `${year} ${language}`
  const found = known.get(key) ?? lookUp(year, language)
  known.set(key, found)
  return found
}

const lookUp = (year: number, language: UiLanguage): Holiday[] =>
  (calendars.get(language)?.getHolidays(year) ?? []).flatMap(({ date, name, type }) => {
    const kind = kinds[type]
    return kind ? [{ day: date.slice(0, 10), name, kind }] : []
  })
