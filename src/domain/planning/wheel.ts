import type { YearLayout } from './yearLayout'

/** Sizes of the wheel in its own units, from its middle; the names of the months stand outermost. */
export const wheelSizes = { edge: 500, months: 462, outer: 442, inner: 150, gap: 6, widestLane: 44, lanes: 20 } as const

/** A ring of the wheel between two radii. */
export interface Ring {
  key: string
  inner: number
  outer: number
  laneWidth: number
}

/** The rings from the outside in. Lanes are as wide as there is room for, and no wider than is good to look at. */
export function ringsOf({ rings }: Pick<YearLayout, 'rings'>): Ring[] {
  const lanes = rings.reduce((sum, each) => sum + each.lanes, 0)
  const room = wheelSizes.outer - wheelSizes.inner - Math.max(0, rings.length - 1) * wheelSizes.gap
  const laneWidth = Math.min(wheelSizes.widestLane, room / Math.max(1, lanes))
  let outer: number = wheelSizes.outer
  return rings.map(({ key, lanes: own }) => {
    const ring = { key, outer, inner: outer - own * laneWidth, laneWidth }
    outer = ring.inner - wheelSizes.gap
    return ring
  })
}

/** The radii of a lane. */
export const laneOf = ({ inner, laneWidth }: Ring, lane: number): { inner: number; outer: number } => ({
  inner: inner + lane * laneWidth,
  outer: inner + (lane + 1) * laneWidth,
})
