import { turn } from './wheelGeometry'
import type { YearLayout } from './yearLayout'

/** Sizes of the timeline in its own units: names at the left, months above, and then lanes. */
export const timelineSizes = { width: 1400, names: 170, head: 44, lane: 30, gap: 14, lanes: 48 } as const

/** A row of the timeline. */
export interface TimelineRow {
  key: string
  top: number
  height: number
}

/** The rows beneath each other. */
export function rowsOf({ rings }: Pick<YearLayout, 'rings'>): TimelineRow[] {
  let top: number = timelineSizes.head
  return rings.map(({ key, lanes }) => {
    const row = { key, top, height: lanes * timelineSizes.lane }
    top += row.height + timelineSizes.gap
    return row
  })
}

/** Where the turn of the wheel lies when the year is a line. */
export const xOfAngle = (angle: number): number => timelineSizes.names + (angle / turn) * (timelineSizes.width - timelineSizes.names)

/** The angle of a place on the line; the names at the left belong to the beginning. */
export const angleOfX = (x: number): number =>
  Math.min(turn - 1e-6, Math.max(0, ((x - timelineSizes.names) / (timelineSizes.width - timelineSizes.names)) * turn))
