import type { Day } from '../days'
import { daysIn } from './when'

/** A full turn. */
export const turn = 2 * Math.PI

/** The angle of a month. */
export const monthAngle = turn / 12

/** Part of the circle, in radians clockwise from the top. */
export interface Sector {
  start: number
  end: number
}

/** @param month 1–12 */
export const sectorOfMonth = (month: number): Sector => ({ start: (month - 1) * monthAngle, end: month * monthAngle })

/** Where a day begins: each month has the same angle, and its days share it. */
export function angleOfDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return (month - 1 + (date - 1) / daysIn(year, month)) * monthAngle
}

/** Where a day ends. */
export const endOfDay = (day: Day): number => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return angleOfDay(day) + monthAngle / daysIn(year, month)
}

/** The month and day that lie at an angle. */
export function dayAtAngle(year: number, angle: number): { month: number; day: number } {
  const within = ((angle % turn) + turn) % turn
  const month = Math.min(12, Math.floor(within / monthAngle) + 1)
  const days = daysIn(year, month)
  const part = within / monthAngle - (month - 1)
  return { month, day: Math.min(days, Math.floor(part * days) + 1) }
}

/** A point on the circle. @param angle clockwise from the top */
export const pointAt = (angle: number, radius: number): { x: number; y: number } => ({
  x: Math.sin(angle) * radius,
  y: -Math.cos(angle) * radius,
})

/** The angle at which a point lies, seen from the middle; clockwise from the top. */
export const angleAt = (x: number, y: number): number => (Math.atan2(x, -y) + turn) % turn
