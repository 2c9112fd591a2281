import type { Day } from '../days'
import type { WeekdayKey, WeekPlace } from './choices'

/** When the meetings of a series are: what people choose. */
export interface SeriesRule {
  frequency: 'weekly' | 'monthly'
  /** Every so many weeks or months, from 1. */
  interval: number
  /** Of a weekly series. */
  weekdays: readonly WeekdayKey[]
  /** Of a monthly series: which of its weekdays. */
  week: WeekPlace | null
  weekday: WeekdayKey | null
  /** Months in which there is no meeting, 1 to 12; of a monthly series. */
  monthsLeftOut: readonly number[]
  firstDay: Day
  lastDay: Day
  /** HH:MM on the clock of the zone. */
  startClock: string
  endClock: string
  /** IANA time zone. */
  zone: string
}
