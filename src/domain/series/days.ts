import type { Day } from '../days'
import { weekdayKeys } from './choices'
import { weekdayOfMonth } from './monthDays'
import type { SeriesRule } from './rule'

/** More would be decades of meetings: somebody has written the wrong year. */
export const mostMeetings = 400

const dayLength = 86_400_000

/**
 * The days of a series in order, the first of which is the first from `firstDay` on that fits: weeks and months are
 * counted from there, as a calendar counts from DTSTART (RFC 5545 3.3.10).
 * @returns no more than one above `mostMeetings`
 */
export const seriesDays = (rule: SeriesRule): Day[] => (rule.frequency === 'weekly' ? weeklyDays(rule) : monthlyDays(rule))

function weeklyDays({ firstDay, interval, lastDay, weekdays }: SeriesRule): Day[] {
  const wanted = new Set(weekdays.map((key) => weekdayKeys.indexOf(key)))
  if (wanted.size === 0) return []
  const days: Day[] = []
  let firstWeek: number | null = null
  for (let at = Date.parse(firstDay); at <= Date.parse(lastDay) && days.length <= mostMeetings; at += dayLength) {
    if (!wanted.has(weekdayAt(at))) continue
    const week = weekAt(at)
    firstWeek ??= week
    if ((week - firstWeek) % interval === 0) days.push(dayOf(at))
  }
  return days
}

/** 0 is Monday; 1 January 1970 was a Thursday. */
const weekdayAt = (at: number): number => (Math.floor(at / dayLength) + 3) % 7

/** Weeks begin on Mondays. */
const weekAt = (at: number): number => Math.floor((Math.floor(at / dayLength) + 3) / 7)

const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10)

function monthlyDays({ firstDay, interval, lastDay, monthsLeftOut, week, weekday }: SeriesRule): Day[] {
  if (week === null || weekday === null) return []
  const [year = 0, month = 0] = firstDay.split('-').map(Number)
  const last = Number(lastDay.slice(0, 4)) * 12 + Number(lastDay.slice(5, 7)) - 1
  const days: Day[] = []
  let firstMonth: number | null = null
  for (let at = year * 12 + month - 1; at <= last && days.length <= mostMeetings; at++) {
    const day = dayIn(at, Number(week), weekdayKeys.indexOf(weekday))
    const isInMonth = !monthsLeftOut.includes((at % 12) + 1)
    if (day === null || !isInMonth || day < firstDay || day > lastDay) continue
    firstMonth ??= at
    if ((at - firstMonth) % interval === 0) days.push(day)
  }
  return days
}

/** @param at months since the year 0 */
function dayIn(at: number, place: number, weekday: number): Day | null {
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  const day = weekdayOfMonth(year, month, place, weekday)
  return day === null ? null : dayOf(Date.UTC(year, month - 1, day))
}
