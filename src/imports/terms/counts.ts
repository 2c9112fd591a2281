import type { TermResult } from './importTerms'

/** How many rows came to what. */
export const countsOf = (results: readonly TermResult[]): Record<TermResult['verdict'], number> => {
  const counts = { made: 0, changed: 0, left: 0, failed: 0 }
  for (const { verdict } of results) counts[verdict] += 1
  return counts
}
