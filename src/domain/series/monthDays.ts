/** The day of a month that is its so-many-th weekday: -1 is the last; null where there is none. @param month 1 to 12 @param weekday 0 is Monday */
export function weekdayOfMonth(year: number, month: number, place: number, weekday: number): number | null {
  const days = daysIn(year, month)
  const [first, last] = [weekdayOf(year, month, 1), weekdayOf(year, month, days)]
  const day = place > 0 ? 1 + ((weekday - first + 7) % 7) + (place - 1) * 7 : days - ((last - weekday + 7) % 7) + (place + 1) * 7
  return day >= 1 && day <= days ? day : null
}

/** 0 is Monday. @param month 1 to 12 */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7

/** @param month 1 to 12 */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
