import type { Day } from '../days'

/** A day on which people are free. */
export interface Holiday {
  day: Day
  /** As it stands in a sentence: “nationaldagen”. */
  name: string
  /** By law, or an eve that most are free on. */
  kind: 'holiday' | 'eve'
}

/** The holidays from one day to another, both included. */
export const holidaysBetween = (holidays: readonly Holiday[], first: Day, last: Day): Holiday[] =>
  holidays.filter(({ day }) => first <= day && day <= last)

/**
 * What is to be remarked of something planned: the holidays that it begins or ends on. What goes on over a holiday that
 * lies in the middle of it is as it should be.
 */
export const holidaysHit = (holidays: readonly Holiday[], first: Day, last: Day): Holiday[] =>
  holidays.filter(({ day }) => day === first || day === last)
