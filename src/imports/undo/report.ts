import type { SkippedBecause } from '../../domain/imports/undo'

/** What undoing an import comes to, or would. */
export interface UndoReport {
  /** Contacts that the import made and that are removed. */
  removed: number
  /** Contacts that get back what stood before, in whole or in part. */
  putBack: number
  /** Organisations that the import made and that are removed. */
  organisations: number
  /** How many contacts and organisations are left as they are, in whole or in part. */
  keptCount: number
  /** The first of them. */
  kept: SkippedRow[]
}

export interface SkippedRow {
  of: 'contacts' | 'organisations'
  /** None when it cannot be opened. */
  id: string | null
  /** The contact's address, or the organisation's name. */
  name: string
  because: SkippedBecause
  /** The fields that are left as they are; none when it is the whole. */
  fields: string[]
  /** Whether other fields are put back. */
  partly: boolean
}

/** How many of those that are kept are told one by one. */
export const mostSkipped = 200

export const emptyReport = (): UndoReport => ({ removed: 0, putBack: 0, organisations: 0, keptCount: 0, kept: [] })

/** Adds one that is kept, by name while there is room. */
export function addSkipped(report: UndoReport, row: SkippedRow): void {
  report.keptCount += 1
  if (report.kept.length < mostSkipped) report.kept.push(row)
}
