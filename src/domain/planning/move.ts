import type { Day } from '../days'
import { daysIn, daysOf, firstDayOf, monthsOf, type When } from './when'

/** Where something is moved to: a day, or a month where the day does not matter. */
export interface Target {
  /** 1–12 */
  month: number
  /** Day of the month; left out where only the month is chosen. */
  day?: number
}

/** What is written of an activity when it is moved; the rest of it stays. */
export type Move = Pick<When, 'year' | 'month' | 'from' | 'to' | 'recursIn'>

/**
 * An activity moved within a year, as exactly set as it was. Days are moved with their distance: a span keeps its length,
 * and a day its place in the month, or the last of a shorter month. One that comes again in several months moves from one
 * of them to another. One that had only a year gets a month.
 * @param from the month that it is taken from, 1–12; null where it had none
 */
export function moved(when: When, year: number, from: number | null, to: Target): Move {
  const days = daysOf(when)
  if (days) return withDays(when, days, dayAt(year, to, Number(days.first.slice(8))))
  const months = monthsOf(when).filter((month) => month !== from)
  const first = when.month && Number(when.month) !== from ? when.month : String(to.month)
  const rest = [...new Set([...months, to.month])].map(String).filter((month) => month !== first)
  return { year, month: first, from: null, to: null, recursIn: rest }
}

function withDays(when: When, { first, last }: { first: Day; last: Day }, start: Day): Move {
  const distance = Date.parse(start) - Date.parse(first)
  const year = Number(start.slice(0, 4))
  return {
    year,
    month: when.month ? String(Number(start.slice(5, 7))) : null,
    from: start,
    to: when.to ? later(last, distance) : null,
    recursIn: [...(when.recursIn ?? [])],
  }
}

function dayAt(year: number, { month, day }: Target, before: number): Day {
  const wanted = Math.min(day ?? before, daysIn(year, month))
  return `${firstDayOf(year, month).slice(0, 8)}${String(wanted).padStart(2, '0')}`
}

const later = (day: Day, milliseconds: number): Day => new Date(Date.parse(day) + milliseconds).toISOString().slice(0, 10)

/** Whether two moves write the same. */
export const isSameMove = (one: Move, other: Move): boolean =>
  one.year === other.year &&
  (one.month ?? null) === (other.month ?? null) &&
  (one.from ?? null) === (other.from ?? null) &&
  (one.to ?? null) === (other.to ?? null) &&
  (one.recursIn ?? []).join() === (other.recursIn ?? []).join()
