import type { Ask } from './asks'
import type { Session } from './session'

/** How long a thing takes in two places, median in milliseconds, and how much longer in the second. */
export interface Measured {
  name: string
  empty: number
  full: number
  ratio: number
  demanded: boolean
}

const warmUps = 2
const rounds = 7

/**
 * Times one thing in both places, taking turns, so that whatever else the machine is busy with troubles both.
 */
export async function measure({ body, demanded, name, path }: Ask, empty: Session, full: Session): Promise<Measured> {
  const times: { empty: number[]; full: number[] } = { empty: [], full: [] }
  for (let round = -warmUps; round < rounds; round += 1) {
    const taken = { empty: await timeOf(() => empty.ask(path, body)), full: await timeOf(() => full.ask(path, body)) }
    if (round < 0) continue
    times.empty.push(taken.empty)
    times.full.push(taken.full)
  }
  const medians = { empty: median(times.empty), full: median(times.full) }
  return { name, demanded, ...medians, ratio: medians.full / medians.empty }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle one of some times. */
export const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
