import { wallTimeAt, zonedInstant } from './zonedTime'

export type SendTimeProblem = 'malformed' | 'past' | 'skipped' | 'tooFar'

/** A time that something is to be sent at. */
export interface SendTime {
  at: Date
  /** The clock shows the time twice that night; the first one is meant. */
  isTwice: boolean
}

const minute = 60_000
const hour = 60 * minute

/** How far ahead a time may lie, in milliseconds: further is a slip of the pen. */
const furthest = 400 * 24 * hour

/**
 * The instant of a day and time that somebody has written, or what is wrong with it: what is no time, what
 * has passed, what the clock skips when summer time begins, and what lies more than a year ahead.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 * @param zone IANA time zone
 */
export function sendTimeFrom(day: string, time: string, zone: string, now: Date): SendTime | SendTimeProblem {
  const at = instantOf(day, time, zone)
  if (!at) return 'malformed'
  const wall = wallTimeAt(at, zone)
  if (wall.day !== day || wall.time.slice(0, 5) !== time) return 'skipped'
  if (at <= now) return 'past'
  if (at.getTime() - now.getTime() > furthest) return 'tooFar'
  return { at, isTwice: isShownAgain(at, day, time, zone) }
}

function instantOf(day: string, time: string, zone: string): Date | null {
  try {
    return zonedInstant(day, time, zone)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function isShownAgain(at: Date, day: string, time: string, zone: string): boolean {
  const later = wallTimeAt(new Date(at.getTime() + hour), zone)
  return later.day === day && later.time.slice(0, 5) === time
}
