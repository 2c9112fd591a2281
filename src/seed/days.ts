import type { Payload } from 'payload'
import { holidaysIn } from '../calendar'
import { type Day, dayOf } from '../domain/days'
import { settingsOf } from '../env'

/** The day of installation, and days seen from it: demonstration content lies around it. */
export interface Days {
  year: number
  /** 1–12 */
  month: number
  zone: string
  /** The working day that lies so many days off, or the next one: no Saturday, Sunday, holiday or free eve. */
  workingDay: (offset: number) => Day
}

export function daysAround(payload: Payload, now: Date): Days {
  const { zone } = settingsOf(payload)
  const today = dayOf(now, zone)
  return {
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7)),
    zone,
    workingDay: (offset) => nextWorkingDay(plus(today, offset)),
  }
}

/** A day as it is stored. */
export const noon = (day: Day): string => `${day}T12:00:00.000Z`

function nextWorkingDay(day: Day): Day {
  const weekday = new Date(noon(day)).getUTCDay()
  const isFree = weekday === 0 || weekday === 6 || holidaysIn(Number(day.slice(0, 4)), 'sv').some((holiday) => holiday.day === day)
  return isFree ? nextWorkingDay(plus(day, 1)) : day
}

const plus = (day: Day, days: number): Day => new Date(Date.parse(noon(day)) + days * 86_400_000).toISOString().slice(0, 10)
