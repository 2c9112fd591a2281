import type { Day } from '../days'
import { isShown } from '../clockChange'
import { zonedInstant } from '../zonedTime'
import { mostMeetings, seriesDays } from './days'
import type { SeriesRule } from './rule'

/** One meeting of a series. */
export interface Occurrence {
  day: Day
  start: Date
  end: Date
}

/** Why a rule gives no series. */
export type SeriesProblem =
  | { why: 'backwards' | 'noWeekday' | 'endsBeforeItBegins' | 'never' | 'tooMany' }
  /** On a day on which clocks are put forward past the time. */
  | { why: 'skipped'; day: Day }

/**
 * The meetings of a series. Of a start that comes twice, when clocks are put back, the first is meant; one that never
 * comes is a problem, since calendars disagree about it.
 * @throws RangeError for a day, time or zone that does not exist
 */
export function occurrencesOf(rule: SeriesRule): Occurrence[] | SeriesProblem {
  const { endClock, firstDay, frequency, lastDay, startClock, week, weekday, weekdays, zone } = rule
  if (lastDay < firstDay) return { why: 'backwards' }
  if (frequency === 'weekly' ? weekdays.length === 0 : !week || !weekday) return { why: 'noWeekday' }
  if (endClock <= startClock) return { why: 'endsBeforeItBegins' }
  const days = seriesDays(rule)
  if (days.length === 0) return { why: 'never' }
  if (days.length > mostMeetings) return { why: 'tooMany' }
  const skipped = days.find((day) => ![startClock, endClock].every((clock) => isShown(day, clock, zone)))
  if (skipped) return { why: 'skipped', day: skipped }
  return days.map((day) => ({ day, start: zonedInstant(day, startClock, zone), end: zonedInstant(day, endClock, zone) }))
}
