import { weekdayKeys } from '../domain/series'
import { daysIn, weekdayOf, weekdayOfMonth } from '../domain/series/monthDays'
import { type Component, componentsOf, lineOf } from './calendarTree'
import { wallIn } from './wall'

/** Gives the instant at which a zone's wall shows a time; null where its rules do not tell. @param wall in milliseconds as if it were UTC */
export type OwnZone = (wall: number) => Date | null

/** One of a zone's two clocks, summer or winter, and when it begins. All times on the wall, in milliseconds as if it were UTC. */
interface Observance {
  first: number
  /** How far ahead of UTC the zone is before it begins, and from then on. */
  from: number
  to: number
  /** Beginnings that are listed. */
  dates: number[]
  rule: YearlyRule | null
}

interface YearlyRule {
  /** 1 to 12 */
  month: number
  day: (year: number, month: number) => number | null
  until: number
}

/** The zones that a calendar brings rules for (VTIMEZONE, RFC 5545 3.6.5), by the name that it gives them. */
export function ownZones(calendar: Component): Map<string, OwnZone> {
  const zones = componentsOf(calendar, 'VTIMEZONE').slice(0, mostZones)
  return new Map(zones.map((zone) => [lineOf(zone, 'TZID')?.value.trim() ?? '', zoneBy(zone)]))
}

/** How many zones of a calendar are looked at, and how many changes of one: an answer needs one zone. */
const mostZones = 20
const mostDates = 2000

/** Rules that are not understood make a zone unknown: a guess would put a meeting at another hour. */
function zoneBy({ components }: Component): OwnZone {
  const observances = components.map(observanceIn)
  if (observances.length === 0 || !observances.every((each) => each !== null)) return () => null
  return (wall) => new Date(wall - offsetAt(wall, observances))
}

function offsetAt(wall: number, observances: readonly Observance[]): number {
  const begun = observances.map((each) => ({ ...each, onset: latestOnset(each, wall) })).filter(({ onset }) => onset > -Infinity)
  const latest = begun.toSorted((one, other) => other.onset - one.onset)[0]
  if (!latest) return observances.toSorted((one, other) => one.first - other.first)[0]?.from ?? 0
  // A time that clocks are put forward past is counted from before the change (RFC 5545 3.3.5).
  return wall < latest.onset + (latest.to - latest.from) ? latest.from : latest.to
}

function latestOnset({ dates, first, rule }: Observance, wall: number): number {
  const year = new Date(Math.min(wall, rule?.until ?? wall)).getUTCFullYear()
  const yearly = rule ? [year, year - 1].map((each) => onsetIn(each, rule, first)) : []
  const onsets = [first, ...dates, ...yearly.filter((onset) => onset <= (rule?.until ?? Infinity))]
  return Math.max(-Infinity, ...onsets.filter((onset) => onset >= first && onset <= wall))
}

function onsetIn(year: number, { day, month }: YearlyRule, first: number): number {
  const found = day(year, month)
  return found === null ? -Infinity : Date.UTC(year, month - 1, found) + (((first % dayLength) + dayLength) % dayLength)
}

const dayLength = 86_400_000

function observanceIn(component: Component): Observance | null {
  const [first, from, to] = [
    wallIn(lineOf(component, 'DTSTART')?.value ?? ''),
    offsetIn(lineOf(component, 'TZOFFSETFROM')?.value ?? ''),
    offsetIn(lineOf(component, 'TZOFFSETTO')?.value ?? ''),
  ]
  if (first === null || from === null || to === null) return null
  const listed = component.lines.filter(({ name }) => name === 'RDATE').flatMap(({ value }) => value.split(','))
  const dates = listed.slice(0, mostDates).map(wallIn)
  const text = lineOf(component, 'RRULE')?.value
  const rule = text === undefined ? null : ruleIn(text, first, from)
  if (rule === 'unknown' || !dates.every((date) => date !== null)) return null
  return { first, from, to, dates, rule }
}

function offsetIn(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] = /^\s*([+-])(\d{2})(\d{2})(\d{2})?\s*$/.exec(text) ?? []
  if (!sign) return null
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** What zones are written with: once a year, on a weekday of a month or on a day of one. */
function ruleIn(text: string, first: number, from: number): YearlyRule | 'unknown' {
  const parts = new Map(text.split(';').map((part) => part.trim().toUpperCase().split('=') as [string, string]))
  const start = new Date(first)
  const month = Number(parts.get('BYMONTH') ?? start.getUTCMonth() + 1)
  const day = dayIn(parts, start)
  const until = parts.get('UNTIL')
  const isPlain = parts.get('FREQ') === 'YEARLY' && (parts.get('INTERVAL') ?? '1') === '1' && !parts.has('COUNT')
  if (!isPlain || !day || !(month >= 1 && month <= 12)) return 'unknown'
  return { month, day, until: until === undefined ? Infinity : (wallIn(until) ?? wallIn(`${until}T235959`) ?? -Infinity) + from }
}

function dayIn(parts: ReadonlyMap<string, string>, start: Date): YearlyRule['day'] | null {
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number)
  const [, place, key] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? []
  const weekday = weekdayKeys.findIndex((each) => each === key)
  if (place && weekday >= 0) return (year, month) => weekdayOfMonth(year, month, Number(place), weekday)
  if (monthDays && weekday >= 0)
    return (year, month) =>
      monthDays.find((day) => day >= 1 && day <= daysIn(year, month) && weekdayOf(year, month, day) === weekday) ?? null
  if (parts.has('BYDAY')) return null
  return () => monthDays?.[0] ?? start.getUTCDate()
}
