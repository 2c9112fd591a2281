import { weekdayKeys } from '../domain/series'
import { daysIn, weekdayOf } from '../domain/series/monthDays'
import { offsetAt } from '../domain/zonedTime'
import type { OwnZone } from './ownZones'

/** The years that rules are made from and held against; long enough for a weekday to fall on each day of its week. */
const years = Array.from({ length: 12 }, (_, at) => 2026 + at)

const hour = 3_600_000
const week = 7 * 24 * hour

/**
 * Whether rules give back the instants of a zone, around each change of its clocks and between.
 * @param offsetOf how far the zone is ahead of UTC, in milliseconds, at an instant
 */
export function rulesHold(offsetOf: (instant: number) => number, reads: OwnZone): boolean {
  const moments = years.flatMap((year) => [
    ...Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15, 12)),
    // Four hours on each side are clear of the hours that come twice or never.
    ...changesIn(year, offsetOf).flatMap(({ at }) => [at - 4 * hour, at + 4 * hour]),
  ])
  return moments.every((moment) => reads(moment + offsetOf(moment))?.getTime() === moment)
}

/** A change of a zone's clocks. */
interface Change {
  /** The instant. */
  at: number
  /** How far the zone is ahead of UTC before and after it, in milliseconds. */
  from: number
  to: number
}

function changesIn(year: number, offsetOf: (instant: number) => number): Change[] {
  const changes: Change[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += week) {
    const end = Math.min(at + week, Date.UTC(year + 1, 0, 1))
    if (offsetOf(at) !== offsetOf(end)) changes.push(changeBetween(at, end, offsetOf))
  }
  return changes
}

function changeBetween(before: number, after: number, offsetOf: (instant: number) => number): Change {
  let [low, high] = [before, after]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetOf(middle) === offsetOf(before)) low = middle
    else high = middle
  }
  return { at: high, from: offsetOf(before), to: offsetOf(after) }
}

/**
 * Rules that a zone's clocks follow by Intl, each as once a year on a weekday of a month.
 * @returns VTIMEZONE as text; null where they follow none, as where summer time goes by the moon
 */
export function rulesFromIntl(zone: string): string | null {
  const offsetOf = (instant: number) => offsetAt(instant, zone)
  const changes = years.map((year) => changesIn(year, offsetOf))
  const [first = []] = changes
  if (changes.some(({ length }) => length !== first.length)) return null
  const parts =
    first.length === 0
      ? [fixed(offsetOf(Date.UTC(years[0] ?? 0, 0, 1)))]
      : first.map((_, nth) => observance(changes.map((ofYear) => ofYear[nth]).filter((change) => change !== undefined)))
  if (!parts.every((part) => part !== null)) return null
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE', ''].join('\r\n')
}

const fixed = (offset: number): string[] => component('STANDARD', '19700101T000000', offset, offset)

const component = (kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number, rule: string[] = []): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  ...rule,
  `END:${kind}`,
]

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`
}

/** One of the two clocks of a zone, from when it begins each year. */
function observance(changes: readonly Change[]): string[] | null {
  const [first] = changes
  if (!first) return null
  const walls = changes.map(({ at, from }) => new Date(at + from))
  const [start] = walls
  const isAlike = changes.every(({ from, to }) => from === first.from && to === first.to)
  const by = isAlike && start ? dayRule(walls) : null
  if (!by || !start) return null
  const rule = [`RRULE:FREQ=YEARLY;BYMONTH=${start.getUTCMonth() + 1};${by}`]
  return component(first.to > first.from ? 'DAYLIGHT' : 'STANDARD', written(start), first.from, first.to, rule)
}

const written = (wall: Date): string => wall.toISOString().slice(0, 19).replace(/[-:]/g, '')

/** Which day of its month the wall shows each year, as RRULE says it; null where it is none of a rule. */
function dayRule(walls: readonly Date[]): string | null {
  const days = walls.map((wall) => wall.getUTCDate())
  const same = (of: (wall: Date) => number | string) => new Set(walls.map(of)).size === 1
  const weekday = weekdayAt(walls[0])
  if (!same((wall) => wall.getUTCMonth()) || !same(weekdayAt) || !same((wall) => wall.toISOString().slice(11, 19)) || !weekday) return null
  if (walls.every((wall) => wall.getUTCDate() > daysIn(wall.getUTCFullYear(), wall.getUTCMonth() + 1) - 7)) return `BYDAY=-1${weekday}`
  if (same((wall) => Math.ceil(wall.getUTCDate() / 7))) return `BYDAY=${Math.ceil((days[0] ?? 1) / 7)}${weekday}`
  const [least, most] = [Math.min(...days), Math.max(...days)]
  if (most - least !== 6) return null
  return `BYDAY=${weekday};BYMONTHDAY=${Array.from({ length: 7 }, (_, at) => least + at).join(',')}`
}

const weekdayAt = (wall: Date | undefined): string =>
  (wall && weekdayKeys[weekdayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate())]) ?? ''
