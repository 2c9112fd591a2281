import type { Day } from '../days'
import { lastDayOf, type Planned } from '../late'

/** What is to be done, and whom it has been written to about. */
export interface Remindable extends Planned {
  status: string
  /** For which last day whom has been reminded, as `afterReminding` writes it. */
  reminded?: string | null | undefined
}

/** That something is to be done by a day, or should have been. */
export interface Reminder {
  kind: 'ahead' | 'late'
  /** The last day on which it is in time. */
  day: Day
}

/** How many days back something may have become late and still be written about: a switched off worker, a long weekend. */
const lateFor = 7

/** When in the day mail is sent to people at work: hours on the region's clock. */
const [opens, closes] = [8, 17]

const friday = 5

/** Whether people at work are written to at an hour of a day. */
export const isDecent = (day: Day, hour: number): boolean =>
  weekdayOf(day) >= 1 && weekdayOf(day) <= friday && hour >= opens && hour < closes

/**
 * What an activity's responsible are to be told today; null when nothing. Once ahead and once when it has become late,
 * for each last day that it has had.
 * @param days how many days ahead; 0 is never
 */
export function reminderFor(activity: Remindable, today: Day, days: number): Reminder | null {
  if (days <= 0 || !['planned', 'started'].includes(activity.status)) return null
  const last = lastDaysOf(activity)
  const ahead = last.find((day) => day >= today && day <= reach(today, days))
  if (ahead) return { kind: 'ahead', day: ahead }
  // What recurs is late when its last time has passed; the times before that have their own.
  const end = last.at(-1)
  return end && end < today && end >= plus(today, -lateFor) ? { kind: 'late', day: end } : null
}

/** Nobody is written to at a weekend, so a Friday reaches over it. */
const reach = (today: Day, days: number): Day => plus(today, days + (weekdayOf(today) === friday ? 2 : 0))

/** What comes again in other months has a last day in each of them. */
function lastDaysOf({ recursIn, ...planned }: Remindable): Day[] {
  const { from, month, to, year } = planned
  if (from || to || !recursIn?.length) return [lastDayOf(planned)]
  return [...(month ? [month] : []), ...recursIn].map((each) => lastDayOf({ year, month: each })).toSorted()
}

/** Whether somebody has been told of it. */
export const isReminded = ({ reminded }: Pick<Remindable, 'reminded'>, reminder: Reminder, user: string): boolean =>
  toldOf(reminded, reminder).includes(user)

/** What is kept when somebody has been told: only of the last day that counts now. */
export const afterReminding = (reminded: string | null | undefined, reminder: Reminder, user: string): string =>
  [...wordsOf(reminder), ...toldOf(reminded, reminder), user].join(' ')

/** What is kept when it turned out that somebody was not told after all. */
export const withoutReminding = (reminded: string | null | undefined, reminder: Reminder, user: string): string =>
  [...wordsOf(reminder), ...toldOf(reminded, reminder).filter((told) => told !== user)].join(' ')

function toldOf(reminded: string | null | undefined, reminder: Reminder): string[] {
  const [day, kind, ...told] = (reminded ?? '').split(' ')
  return day === reminder.day && kind === reminder.kind ? told : []
}

const wordsOf = ({ day, kind }: Reminder): string[] => [day, kind]

const at = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** 0 is Sunday. */
const weekdayOf = (day: Day): number => at(day).getUTCDay()

const plus = (day: Day, days: number): Day => new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)
