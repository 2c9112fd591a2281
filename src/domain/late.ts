import type { Day } from './days'

/** When something is to be done, as far as it has been set. */
export interface Planned {
  year: number
  /** 1–12 as text, as it is stored. */
  month?: string | null
  /** The other months of the year that it comes again in. */
  recursIn?: readonly string[] | null | undefined
  from?: Day | null
  to?: Day | null
}

/** The last day on which something is in time: the day set, else the last of its last month, else of its year. */
export function lastDayOf({ year, month, recursIn, from, to }: Planned): Day {
  const day = to ?? from
  if (day) return day.slice(0, 10)
  const months = [month, ...(recursIn ?? [])].filter(Boolean).map(Number)
  const last = new Date(Date.UTC(year, months.length > 0 ? Math.max(...months) : 12, 0))
  return last.toISOString().slice(0, 10)
}

/** Whether something that is not done is late on a day. */
export const isLate = (planned: Planned, today: Day): boolean => lastDayOf(planned) < today
