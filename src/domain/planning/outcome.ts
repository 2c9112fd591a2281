import { type Counted, counted } from './goals'

/** What came of an activity, counted. */
export type OutcomeCounts = Record<Counted, number>

const nothing: OutcomeCounts = { activities: 0, published: 0, accepted: 0, invited: 0, yes: 0, participants: 0, visits: 0 }

/** What came of several together; what is not said is nothing. */
export function outcomeOf(parts: readonly Partial<OutcomeCounts>[]): OutcomeCounts {
  const sum = { ...nothing }
  for (const part of parts) for (const key of counted) sum[key] += part[key] ?? 0
  return sum
}

/** A goal of a plan, as far as its outcome goes. */
export interface MeasuredGoal {
  id: string
  countedBy?: string | null
  outcome?: number | null
  baseline?: number | null
  target?: number | null
  by?: string | null
}

/**
 * How far a goal has come between where it began and what it aims at, in whole percent; null where that cannot be said.
 * Aiming downwards counts too. Without a starting point one begins at nothing.
 */
export function progressOf(outcome: number | null, { baseline, target }: Pick<MeasuredGoal, 'baseline' | 'target'>): number | null {
  const begins = baseline ?? 0
  if (outcome === null || target === null || target === undefined || target === begins) return null
  return Math.round(((outcome - begins) / (target - begins)) * 100)
}

/** Whether a goal has reached what it aims at; null where it aims at no number, or nothing is known yet. */
export function isReached(outcome: number | null, { baseline, target }: Pick<MeasuredGoal, 'baseline' | 'target'>): boolean | null {
  if (outcome === null || target === null || target === undefined) return null
  return target >= (baseline ?? 0) ? outcome >= target : outcome <= target
}
