import type { PlannedTerm } from '../../domain/openData/planTerms'

/** What became of a row, or would. */
export type TermVerdict = 'failed' | PlannedTerm['verdict']

/** How many rows came to what. */
export const countsOf = (results: readonly { verdict: TermVerdict }[]): Record<TermVerdict, number> => {
  const counts = { made: 0, changed: 0, left: 0, failed: 0 }
  for (const { verdict } of results) counts[verdict] += 1
  return counts
}
