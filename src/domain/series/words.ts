import { translator } from '../../i18n'
import { weekdayKeys, type WeekdayKey } from './choices'
import type { SeriesRule } from './rule'

/**
 * When the meetings of a series are, in words.
 * @example ruleInWords(rule, 'sv') // 'Andra tisdagen varje månad utom juli, till den 31 december 2027'
 */
export function ruleInWords(rule: SeriesRule, language: string): string {
  const translate = translator(language)
  const until = dateWords(language, { dateStyle: 'long' }, rule.lastDay)
  const when = rule.frequency === 'weekly' ? weeklyWords(rule, language) : monthlyWords(rule, language)
  return translate('series.until', { when, day: until })
}

function weeklyWords({ interval, weekdays }: SeriesRule, language: string): string {
  const inOrder = weekdayKeys.filter((key) => weekdays.includes(key))
  const days = listed(
    language,
    inOrder.map((key) => weekdayWord(language, key)),
  )
  if (interval === 1) return translator(language)('series.everyDay', { days })
  return translator(language)('series.someWeeks', { every: everyWord(language, interval, 'capital'), days })
}

function monthlyWords({ interval, monthsLeftOut, week, weekday }: SeriesRule, language: string): string {
  const translate = translator(language)
  const months = [...monthsLeftOut]
    .toSorted((one, other) => one - other)
    .map((month) => dateWords(language, { month: 'long' }, `2027-${String(month).padStart(2, '0')}-01`))
  const when = translate('series.monthly', {
    place: translate(`series.places.${places[week ?? '1']}`),
    day: weekdayWord(language, weekday ?? 'MO'),
    every: everyWord(language, interval, 'small'),
  })
  return months.length > 0 ? translate('series.except', { when, months: listed(language, months) }) : when
}

const places = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' } as const

/** How often, as it stands at the beginning of a sentence or within one. */
function everyWord(language: string, interval: number, letter: 'capital' | 'small'): string {
  const [word = ''] = translator(language)('series.every')
    .split('|')
    .slice(interval - 1)
  return letter === 'capital' ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** 4 January 2027 was a Monday. */
const weekdayWord = (language: string, key: WeekdayKey): string =>
  dateWords(language, { weekday: 'long' }, `2027-01-${String(4 + weekdayKeys.indexOf(key)).padStart(2, '0')}`)

const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

const dateWords = (language: string, how: Intl.DateTimeFormatOptions, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...how, timeZone: 'UTC' }).format(new Date(day))

const listed = (language: string, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words)
