import { zonedInstant } from '../zonedTime'
import { monthKeys } from './choices'
import type { SeriesRule } from './rule'

/**
 * The RRULE (RFC 5545 3.3.10) of a series whose DTSTART is its first meeting. It ends by UNTIL in UTC, late on the last
 * day, since readers disagree about one at the last meeting itself; months left out stand as BYMONTH and need no EXDATE.
 * @example recurrenceRule(rule) // 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T225959Z'
 * @throws RangeError for a day or zone that does not exist
 */
export function recurrenceRule(rule: SeriesRule): string {
  const interval = rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []
  return [`FREQ=${rule.frequency.toUpperCase()}`, ...interval, ...days(rule), `UNTIL=${until(rule)}`].join(';')
}

function days({ frequency, monthsLeftOut, week, weekday, weekdays }: SeriesRule): string[] {
  if (frequency === 'weekly') return [`BYDAY=${weekdays.join(',')}`]
  const months = monthKeys.filter((month) => !monthsLeftOut.includes(Number(month)))
  return [`BYDAY=${week}${weekday}`, ...(months.length < monthKeys.length ? [`BYMONTH=${months.join(',')}`] : [])]
}

/** In milliseconds. */
const almostAMinute = 59_000

function until({ lastDay, zone }: SeriesRule): string {
  const end = new Date(zonedInstant(lastDay, '23:59', zone).getTime() + almostAMinute)
  return `${end.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
