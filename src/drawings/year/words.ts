import type { Day } from '../../domain/days'
import { type Holiday, holidaysHit } from '../../domain/planning/holidays'
import type { PlannedItem } from '../../domain/planning/items'
import { daysOf, monthsOf, type Occurrence } from '../../domain/planning/when'
import { translator } from '../../i18n'
import { labels } from '../../i18n/labels'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'

const localeOf = (language: UiLanguage): string => (language === 'en' ? 'en-GB' : 'sv-SE')

/** Making a format costs most of using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: UiLanguage, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(shape)}`
  const found = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...shape, timeZone: 'UTC' })
  formats.set(key, found)
  return found
}

/** A month by name. @param month 1–12 */
export const monthName = (month: number, language: UiLanguage): string =>
  format(language, { month: 'long' }).format(new Date(Date.UTC(2026, month - 1, 1)))

export const monthNames = (language: UiLanguage): string[] => Array.from({ length: 12 }, (_, index) => monthName(index + 1, language))

/** A day without its year: “4 maj”. */
export const dayName = (day: Day, language: UiLanguage): string => format(language, { day: 'numeric', month: 'long' }).format(new Date(day))

/** A day with its year: “4 maj 2026”. */
const dayOfYearName = (day: Day, language: UiLanguage): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day))

/** When an occurrence is, in words: a day, from one to another, a month, or all year. */
export function occurrenceInWords({ precision, first, last, month }: Occurrence, language: UiLanguage): string {
  if (precision === 'year' || month === null) return translator(language)('year.wholeYear')
  if (precision === 'month') return monthName(month, language)
  return precision === 'day' ? dayName(first, language) : `${dayName(first, language)} – ${dayName(last, language)}`
}

/** Days from one to another; the years stand there too where they are not the same. */
function spanInWords({ first, last }: { first: Day; last: Day }, language: UiLanguage): string {
  if (first === last) return dayName(first, language)
  const named = (day: Day) => (isOneYear(first, last) ? dayName(day, language) : dayOfYearName(day, language))
  return `${named(first)} – ${named(last)}`
}

const isOneYear = (one: Day, other: Day): boolean => one.slice(0, 4) === other.slice(0, 4)

/** Months by name; three or more in a row as from one to another. */
function monthsInWords(months: readonly number[], language: UiLanguage): string {
  const runs = months.reduce<number[][]>((made, month) => {
    const last = made.at(-1)
    return last?.at(-1) === month - 1 ? [...made.slice(0, -1), [...last, month]] : [...made, [month]]
  }, [])
  const named = runs.flatMap((run) => {
    const names = run.map((month) => monthName(month, language))
    return names.length > 2 ? [`${names.at(0)}–${names.at(-1)}`] : names
  })
  return new Intl.ListFormat(localeOf(language)).format(named)
}

/** When something planned is, with all its months or days, and the time of day of a meeting. */
export function whenInWords({ when, clock }: Pick<PlannedItem, 'when' | 'clock'>, language: UiLanguage): string {
  const t = translator(language)
  const days = daysOf(when)
  const months = monthsOf(when)
  const words = days ? spanInWords(days, language) : months.length > 0 ? monthsInWords(months, language) : t('year.wholeYear')
  return clock ? `${words} ${t('year.clock', { clock })}` : words
}

/** A choice of an activity in words: its kind or status. */
export const choiceInWords = (field: 'type' | 'status', value: string, language: string): string =>
  labels[uiLanguageFor(language)].activities?.options?.[field]?.[value] ?? value

/** What is to be thought of where something planned begins or ends on a holiday. */
export function holidayRemarks({ when }: Pick<PlannedItem, 'when'>, holidays: readonly Holiday[], language: UiLanguage): string[] {
  const days = daysOf(when)
  return days ? holidaysHit(holidays, days.first, days.last).map((holiday) => remarkOf(holiday, days.first, language)) : []
}

/** What is said of a holiday on which something is planned; of the last day that it is the last. */
export function remarkOf({ day, kind, name }: Holiday, first: Day, language: UiLanguage): string {
  const t = translator(language)
  if (day === first) return t(kind === 'holiday' ? 'year.holiday' : 'year.eve', { name })
  return t(kind === 'holiday' ? 'year.holidayTo' : 'year.eveTo', { name })
}
