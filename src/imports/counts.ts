import type { ImportCounts, OutcomeOfRow, PlannedRow } from '../domain/imports/plan'
import type { ContactImport } from '../payload-types'

const countOf: Record<OutcomeOfRow, Exclude<keyof ImportCounts, 'rows'>> = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  duplicate: 'duplicates',
  blank: 'blank',
  error: 'errors',
}

/** What an import has come to so far, as it is stored. */
export const countsOf = ({ blank, created, duplicates, failed, stepsDone, unchanged, updated }: ContactImport): ImportCounts => ({
  rows: stepsDone ?? 0,
  created: created ?? 0,
  updated: updated ?? 0,
  unchanged: unchanged ?? 0,
  duplicates: duplicates ?? 0,
  blank: blank ?? 0,
  errors: failed ?? 0,
})

/** As `countsOf` reads it. */
export const storedCounts = ({ blank, created, duplicates, errors: failed, unchanged, updated }: ImportCounts) => ({
  blank,
  created,
  duplicates,
  failed,
  unchanged,
  updated,
})

/** What the same import did to an address before it was stopped, and what is planned as nothing to do now. */
export type DoneBefore = ReadonlyMap<string, 'create' | 'update'>

/** Counts some more rows. */
export function addTo(counts: ImportCounts, rows: readonly PlannedRow[], before: DoneBefore | null): ImportCounts {
  const sum = { ...counts, rows: counts.rows + rows.length }
  for (const row of rows) sum[countOf[outcomeOf(row, before)]] += 1
  return sum
}

const outcomeOf = ({ address, outcome }: PlannedRow, before: DoneBefore | null): OutcomeOfRow =>
  outcome === 'unchanged' && address !== null ? (before?.get(address) ?? outcome) : outcome
