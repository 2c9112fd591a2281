/** How long it is known who got what, in calendar months, where the mail settings do not say. */
export const usualMonths = 24

/**
 * The instant before which what has ended is forgotten: so many calendar months ago, UTC. Where the month has no
 * such day it is its last one, so that nothing is forgotten early.
 */
export function forgottenBefore(now: Date, months: number): Date {
  const then = new Date(now)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  const daysInMonth = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(now.getUTCDate(), daysInMonth))
  return then
}
