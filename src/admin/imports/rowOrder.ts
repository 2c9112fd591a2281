import type { ImportRow, OutcomeOfRow } from './types'

/** Outcomes in the order in which they want to be looked at: what must be mended first. */
export const outcomeOrder: readonly OutcomeOfRow[] = ['error', 'duplicate', 'create', 'update', 'unchanged', 'blank']

/** Rows with what must be mended first, and otherwise in the order of the list. */
export const inOrder = (rows: readonly ImportRow[]): ImportRow[] =>
  rows.toSorted((one, other) => rank(one) - rank(other) || one.number - other.number)

const rank = ({ outcome }: ImportRow): number => outcomeOrder.indexOf(outcome)

/** How many rows there are of each outcome. */
export const countOutcomes = (rows: readonly ImportRow[]): Map<OutcomeOfRow, number> =>
  new Map(outcomeOrder.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]))
