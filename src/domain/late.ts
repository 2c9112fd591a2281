import type { Day } from './days'

/** When something is to be done, as far as it has been set. */
export interface Planned {
  year: number
  /** 1–12 as text, as it is stored. */
  month?: string | null
  from?: Day | null
  to?: Day | null
}

/** The last day on which something is in time: the day set, else the last of its month, else of its year. */
export function lastDayOf({ year, month, from, to }: Planned): Day {
  const day = to ?? from
  if (day) return day.slice(0, 10)
  const last = new Date(Date.UTC(year, month ? Number(month) : 12, 0))
  return last.toISOString().slice(0, 10)
}

/** Whether something that is not done is late on a day. */
export const isLate = (planned: Planned, today: Day): boolean => lastDayOf(planned) < today
