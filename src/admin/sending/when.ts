import { type SendTime, type SendTimeProblem, sendTimeFrom } from '../../domain/sendTime'
import { wallTimeAt } from '../../domain/zonedTime'

/** A day and time that somebody has chosen, and what they mean. */
export interface ChosenTime {
  day: string
  time: string
  /** Null while one of the two is missing. */
  found: SendTime | SendTimeProblem | null
}

/** When it is to be sent: null is now. */
export type When = ChosenTime | null

/** What a day and time mean, as they are chosen. */
export const chosenTime = (day: string, time: string, zone: string, now: Date): ChosenTime => ({
  day,
  time,
  found: day && time ? sendTimeFrom(day, time, zone, now) : null,
})

/** The instant, when the choice is a good one; null for now, and for what is not. */
export const instantOf = (when: When): Date | null => (when?.found && typeof when.found === 'object' ? when.found.at : null)

/** Whether it can be sent then. */
export const isGoodTime = (when: When): boolean => when === null || instantOf(when) !== null

/** What is sent along to say when. */
export const timeBody = (when: When) => when && { day: when.day, time: when.time }

const hour = 3_600_000

/**
 * A time to begin with when one chooses to set one: the one that was taken back if it still lies ahead, else
 * the next whole hour but one.
 * @param wasSetFor ISO 8601
 */
export function firstTime(wasSetFor: string | null, zone: string, now: Date): ChosenTime {
  const kept = wasSetFor && new Date(wasSetFor) > now ? new Date(wasSetFor) : null
  const at = kept ?? new Date(Math.ceil(now.getTime() / hour) * hour + hour)
  const { day, time } = wallTimeAt(at, zone)
  return chosenTime(day, time.slice(0, 5), zone, now)
}
