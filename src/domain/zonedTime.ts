/** What clocks and calendars on the wall show. */
export interface WallTime {
  /** Day as YYYY-MM-DD. */
  day: string
  /** Time of day as HH:MM:SS, 00:00:00 to 23:59:59. */
  time: string
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/**
 * What the wall shows in a zone at an instant.
 * @throws RangeError for a zone that is not in the IANA database, and for an invalid date.
 */
export function wallTimeAt(instant: Date, zone: string): WallTime {
  const parts = formatterFor(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** There are some six hundred zones, but a name may be written with any letters in capitals. */
const mostFormatters = 1000

/** Made once for a zone: making one takes a hundred times as long as asking it. */
function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  if (formatters.size >= mostFormatters) formatters.clear()
  formatters.set(zone, made)
  return made
}

/**
 * The instant when the wall in `zone` shows `time` on `day`. Where clocks are changed it follows
 * RFC 5545 section 3.3.5: of a time that comes twice the first is meant, and a time that is skipped
 * is counted with the offset from before the change (02:30 becomes 03:30 in summer time).
 * @param day YYYY-MM-DD
 * @param time HH:MM
 * @param zone IANA time zone
 * @throws RangeError for a day, time or zone that does not exist.
 */
export function zonedInstant(day: string, time: string, zone: string): Date {
  const { before, exist } = instantsOf(day, time, zone)
  return new Date(exist[0] ?? before)
}

/** What may be meant by a time that the wall shows, in milliseconds since 1970. */
export interface Instants {
  /** Counted with the zone's offset from a day before, and from a day after. */
  before: number
  after: number
  /** Those of them at which the wall shows it: none of a time that is skipped, two of one that comes twice. */
  exist: number[]
}

/** @throws RangeError for a day, time or zone that does not exist. */
export function instantsOf(day: string, time: string, zone: string): Instants {
  const wall = readAsUtc(day, time)
  const before = wall - offsetAt(wall - dayInMilliseconds, zone)
  const after = wall - offsetAt(wall + dayInMilliseconds, zone)
  const exist = [...new Set([before, after])].filter((instant) => instant + offsetAt(instant, zone) === wall)
  return { before, after, exist: exist.toSorted((one, other) => one - other) }
}

function readAsUtc(day: string, time: string): number {
  const written = `${day}T${time}:00.000Z`
  const milliseconds = Date.parse(written)
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== written) {
    throw new RangeError('A day is written YYYY-MM-DD and a time HH:MM, and both must exist')
  }
  return milliseconds
}

/** Whether a name is one of the IANA database's. */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Milliseconds that the zone is ahead of UTC; `instant` in milliseconds since 1970. */
export function offsetAt(instant: number, zone: string): number {
  const wholeSeconds = Math.floor(instant / 1000) * 1000
  const { day, time } = wallTimeAt(new Date(wholeSeconds), zone)
  return Date.parse(`${day}T${time}Z`) - wholeSeconds
}
