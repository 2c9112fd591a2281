import type { Target } from '../../domain/planning/move'
import { daysIn, daysOf, type Occurrence, type When } from '../../domain/planning/when'

/** One step on or back within the year: a day for what has days, a month for the rest. Null at the year's ends. */
export function stepped(when: When, year: number, { first, month }: Occurrence, step: number): Target | null {
  if (!daysOf(when)) return inYear({ month: (month ?? 0) + step })
  const [ofMonth, day] = [Number(first.slice(5, 7)), Number(first.slice(8)) + step]
  if (day < 1) return ofMonth === 1 ? null : { month: ofMonth - 1, day: daysIn(year, ofMonth - 1) }
  return day > daysIn(year, ofMonth) ? inYear({ month: ofMonth + 1, day: 1 }) : { month: ofMonth, day }
}

const inYear = (target: Target): Target | null => (target.month >= 1 && target.month <= 12 ? target : null)
