import { dayOf } from '../../../domain/days'
import { sameDate } from '../../../domain/planning/movedDay'

interface Period {
  from: string
  to: string
}

/** The years that a period spans, at least one: a plan for three years is followed by the three after. */
const spanOf = ({ from, to }: Period): number => Math.max(1, Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1)

/** The period after a plan's: as long, right after; without a period next year. */
export function nextPeriod(plan: Record<string, unknown>, zone: string, now: Date): Period {
  const [from, to] = [plan.from, plan.to]
  if (typeof from !== 'string' || typeof to !== 'string' || !from || !to) {
    const year = Number(dayOf(now, zone).slice(0, 4)) + 1
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  }
  const period = { from: dayOf(from, zone), to: dayOf(to, zone) }
  const years = spanOf(period)
  return { from: sameDate(period.from, years), to: sameDate(period.to, years) }
}
