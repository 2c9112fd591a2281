import type { Day } from '../days'

const dayLength = 86_400_000

const asDate = (day: Day): Date => new Date(`${day.slice(0, 10)}T12:00:00.000Z`)
const asDay = (date: Date): Day => date.toISOString().slice(0, 10)

/** A day so many days later. */
export const plusDays = (day: Day, days: number): Day => asDay(new Date(asDate(day).getTime() + days * dayLength))

/** How many days there are from one to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((asDate(to).getTime() - asDate(from).getTime()) / dayLength)

/** The same date in another year; the last of February where that year has no 29th. */
export function sameDate(day: Day, years: number): Day {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  const moved = `${String(Number(year) + years).padStart(4, '0')}-${month}`
  return month === '02' && date === '29' && !isLeap(Number(year) + years) ? `${moved}-28` : `${moved}-${date}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Monday is 0. */
const weekday = (day: Day): number => (asDate(day).getUTCDay() + 6) % 7

/** The week of a day, ISO 8601: it belongs to the year that its Thursday lies in. */
function weekOf(day: Day): { year: number; week: number } {
  const thursday = plusDays(day, 3 - weekday(day))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 }
}

/** The day of a week; one that the year does not have is the first of the next. */
function dayIn(year: number, week: number, of: number): Day {
  const first = `${year}-01-04`
  return plusDays(first, (week - 1) * 7 + of - weekday(first))
}

/**
 * A day so many years later: the same weekday of the same week, so that no working day becomes a Sunday. The week before
 * or after where that one lies in another year, as the first and last days of a year sometimes do.
 */
export function movedDay(day: Day, years: number): Day {
  const { week, year } = weekOf(day)
  const wanted = String(Number(day.slice(0, 4)) + years)
  const candidates = [0, -1, 1].map((weeks) => dayIn(year + years, week + weeks, weekday(day)))
  return candidates.find((each) => each.startsWith(wanted)) ?? sameDate(day, years)
}
