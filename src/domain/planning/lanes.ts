import type { Sector } from './wheelGeometry'

/** Rounding may not part what only touches. */
const touching = 1e-9

/** Intervals in lanes beside each other, so that no two of a lane overlap. */
interface Lanes<I extends Sector> {
  /** How many lanes it takes for all; one more than are told apart where it takes more than those. */
  needed: number
  lanes: { interval: I; lane: number }[]
}

/**
 * Gives each interval the first lane where it is free, in order of where they begin; the longer first where they begin together.
 * @param most how many lanes are told apart: what fits in none of them lies in one more, over others
 */
export function lanesOf<I extends Sector>(intervals: readonly I[], most = Infinity): Lanes<I> {
  const ends: number[] = []
  let isOver = false
  const inOrder = intervals.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const lanes = inOrder.map((interval) => {
    const free = ends.findIndex((end) => end <= interval.start + touching)
    const lane = free === -1 ? ends.length : free
    if (lane < most) ends[lane] = interval.end
    else isOver = true
    return { interval, lane }
  })
  return { needed: ends.length + (isOver ? 1 : 0), lanes }
}

/**
 * Shares lanes out: one to each and then, as long as there are any, one at a time to whoever has the fewest and still
 * needs more. So a busy ring does not take the room of others.
 * @param most how many there are; exceeded only where there are more rings than that
 */
export function fitLanes(needed: readonly number[], most: number): number[] {
  const given = needed.map(() => 1)
  for (let left = most - given.length; left > 0; left--) {
    const next = poorest(needed, given)
    if (next === -1) break
    given[next] = (given[next] ?? 0) + 1
  }
  return given
}

function poorest(needed: readonly number[], given: readonly number[]): number {
  let found = -1
  for (const [index, lanes] of given.entries()) {
    if (lanes >= (needed[index] ?? 0)) continue
    if (found === -1 || lanes < (given[found] ?? 0)) found = index
  }
  return found
}
