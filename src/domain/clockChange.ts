import { instantSent } from './sentValues'
import { instantsOf, offsetAt, wallTimeAt } from './zonedTime'

/** A time as it was written that no clock of the zone shows, since it is put forward past it. */
export interface SkippedTime {
  /** YYYY-MM-DD */
  day: string
  /** HH:MM */
  time: string
}

const written = /^(\d{4}-\d{2}-\d{2})[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?([+-])((?:[01]\d|2[0-3])):?([0-5]\d)$/

/**
 * What a time with its distance from UTC says that clocks in a zone never show: half past two in Sweden when summer time
 * begins, whichever of the zone's distances it was written with. Whoever writes another distance means another clock.
 * @param text as RFC 3339 writes it
 * @param zone IANA time zone
 * @returns null for every time that exists, and for what is no such text
 */
export function skippedIn(text: unknown, zone: string): SkippedTime | null {
  const [, day, time, sign, hours, minutes] = (typeof text === 'string' && written.exec(text)) || []
  if (!day || !time || instantSent(day) === null) return null
  const { before, after, exist } = instantsOf(day, time, zone)
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  const isOfZone = [before, after].some((instant) => offsetAt(instant, zone) === ahead)
  return exist.length === 0 && isOfZone ? { day, time } : null
}

/** Whether clocks in a zone show a time on a day at all. @param day YYYY-MM-DD @param time HH:MM */
export const isShown = (day: string, time: string, zone: string): boolean => instantsOf(day, time, zone).exist.length > 0

/** A time that clocks show twice, since they are put back over it. */
export interface DoubleTime {
  isFirst: boolean
  /** When they show it the other time. */
  other: Date
}

/** The other instant at which clocks in a zone show what they show at this one; null on all but one night a year. */
export function doubleTimeAt(instant: Date, zone: string): DoubleTime | null {
  const { day, time } = wallTimeAt(instant, zone)
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000
  const other = instantsOf(day, time.slice(0, 5), zone).exist.find((each) => each !== minute)
  return other === undefined ? null : { isFirst: minute < other, other: new Date(other) }
}
