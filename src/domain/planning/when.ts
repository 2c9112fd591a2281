import type { Day } from '../days'
import type { Planned } from '../late'

/** The years that something is planned in and looked at; nothing leads beyond them. */
export const plannedYears = { first: 2000, last: 2100 }

/** When an activity is to be done; days are those on the wall of the region. */
export interface When extends Planned {
  /** Further months of the same year, 1–12 as text. */
  recursIn?: readonly string[] | null
}

/** How exactly it has been set. */
type Precision = 'day' | 'span' | 'month' | 'year'

/** One time in a year that an activity is done. */
export interface Occurrence {
  precision: Precision
  /** First and last day within the year. */
  first: Day
  last: Day
  /** The month that it stands in, 1–12: that of its first day in the year. Null where no month is set. */
  month: number | null
  /** Whether it began in an earlier year, or goes on in a later. */
  fromBefore: boolean
  goesOn: boolean
}

/** Every time in a year that an activity is done, in order of time: none where it has none in that year. */
export function occurrencesIn(when: When, year: number): Occurrence[] {
  const days = daysOf(when)
  if (days) return within(days, year)
  if (when.year !== year) return []
  const months = monthsOf(when)
  return months.length > 0 ? months.map((month) => wholeMonth(year, month)) : [wholeYear(year)]
}

/** The months of an activity without days, 1–12, in order and each once. */
export const monthsOf = ({ month, recursIn }: When): number[] =>
  [...new Set([...(month ? [month] : []), ...(recursIn ?? [])].map(Number))].toSorted((one, other) => one - other)

/** The first and last day, where days are set; with one of them only, it is that day. */
export function daysOf({ from, to }: When): { first: Day; last: Day } | null {
  const first = (from ?? to)?.slice(0, 10)
  const last = (to ?? from)?.slice(0, 10)
  return first && last ? { first, last: last < first ? first : last } : null
}

function within({ first, last }: { first: Day; last: Day }, year: number): Occurrence[] {
  const [begins, ends] = [firstDayOf(year, 1), lastDayOfMonth(year, 12)]
  if (last < begins || first > ends) return []
  const seen = { first: first < begins ? begins : first, last: last > ends ? ends : last }
  return [
    {
      ...seen,
      precision: first === last ? 'day' : 'span',
      month: Number(seen.first.slice(5, 7)),
      fromBefore: first < begins,
      goesOn: last > ends,
    },
  ]
}

/** A month as an occurrence. @param month 1–12 */
export const wholeMonth = (year: number, month: number): Occurrence => ({
  precision: 'month',
  first: firstDayOf(year, month),
  last: lastDayOfMonth(year, month),
  month,
  fromBefore: false,
  goesOn: false,
})

const wholeYear = (year: number): Occurrence => ({
  precision: 'year',
  first: firstDayOf(year, 1),
  last: lastDayOfMonth(year, 12),
  month: null,
  fromBefore: false,
  goesOn: false,
})

/** @param month 1–12 */
export const firstDayOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`

/** @param month 1–12 */
export const lastDayOfMonth = (year: number, month: number): Day => `${firstDayOf(year, month).slice(0, 8)}${daysIn(year, month)}`

/** How many days a month has. @param month 1–12 */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
