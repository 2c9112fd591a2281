import { unguardedCell } from './csv'
import { normaliseAddress } from './address'
import { isErased } from './erasedAddress'
import { type Purpose, purposes, type SuppressionReason, suppressionReasons } from './mailings'
import { isBlank, type TableRow } from './imports/table'
import { controlIn } from './plainText'

export const suppressionScopes = ['all', ...purposes] as const
export type SuppressionScope = 'all' | Purpose

/** What several no's come to: one to everything holds for the rest. */
export const noesOf = (scopes: readonly SuppressionScope[]): SuppressionScope[] => (scopes.includes('all') ? ['all'] : [...new Set(scopes)])

/** The columns of a list of suppressed addresses, in their order. */
export const listColumns = ['address', 'scope', 'reason', 'note', 'date'] as const
export type ListColumn = (typeof listColumns)[number]

/** What a column or a choice may be called in a list, in any language, in lower case. */
export interface ListWords {
  columns: Record<ListColumn, readonly string[]>
  scopes: Record<SuppressionScope, readonly string[]>
  reasons: Record<SuppressionReason, readonly string[]>
}

/** A row of a list as it is to be stored. */
export interface ListedSuppression {
  address: string
  scope: SuppressionScope
  reason: SuppressionReason
  note: string | null
  /** `2026-01-07`; null when the list does not say. */
  date: string | null
}

export type RowProblem = 'addressMissing' | 'addressWrong' | 'scopeUnknown' | 'reasonUnknown' | 'dateWrong' | 'noteWrong' | 'quotesWrong'

export interface ReadRow {
  /** As a spreadsheet numbers it, the heading counted. */
  row: number
  /** Null when something is wrong with it: a row goes in whole or not at all. */
  listed: ListedSuppression | null
  problems: RowProblem[]
}

/**
 * Reads the rows of a list. A list without a column for what is suppressed means everything, one without reasons that
 * they were asked for.
 * @param lines with the heading among the first
 * @returns null when no column holds addresses
 */
export function readSuppressionList(lines: readonly TableRow[], words: ListWords): ReadRow[] | null {
  const heading = lines.slice(0, linesToLookIn).findIndex(({ cells }) => placeOf(cells, words.columns.address) !== -1)
  if (heading === -1) return null
  const places = new Map(listColumns.map((column) => [column, placeOf(lines[heading]?.cells ?? [], words.columns[column])]))
  return lines
    .slice(heading + 1)
    .filter((line) => !isBlank(line))
    .map(({ number, cells, fault }) =>
      fault
        ? { row: number, listed: null, problems: ['quotesWrong'] }
        : readRow(number, (column) => plainCell(cells[places.get(column) ?? -1]), words),
    )
}

/** Titles and dates above the heading fit in this many lines. */
const linesToLookIn = 30

function readRow(row: number, cell: (column: ListColumn) => string, words: ListWords): ReadRow {
  const written = cell('address')
  const address = isErased(written) ? written : normaliseAddress(written)
  const scope = cell('scope') === '' ? 'all' : choiceIn(suppressionScopes, words.scopes, cell('scope'))
  const reason = cell('reason') === '' ? 'asked' : choiceIn(suppressionReasons, words.reasons, cell('reason'))
  const date = cell('date').slice(0, 10)
  const problems: RowProblem[] = [
    ...(written === '' ? (['addressMissing'] as const) : address ? [] : (['addressWrong'] as const)),
    ...(scope ? [] : (['scopeUnknown'] as const)),
    ...(reason ? [] : (['reasonUnknown'] as const)),
    ...(date === '' || isDay(date) ? [] : (['dateWrong'] as const)),
    ...(controlIn(cell('note'), 'several') === null ? [] : (['noteWrong'] as const)),
  ]
  if (problems.length > 0 || !address || !scope || !reason) return { row, listed: null, problems }
  return { row, listed: { address, scope, reason, note: cell('note') || null, date: date || null }, problems }
}

const placeOf = (heading: readonly string[], names: readonly string[]): number =>
  heading.findIndex((cell) => names.includes(plainCell(cell).toLowerCase()))

const choiceIn = <T extends string>(choices: readonly T[], words: Record<T, readonly string[]>, written: string): T | null =>
  choices.find((choice) => choice === written.toLowerCase() || words[choice].includes(written.toLowerCase())) ?? null

/** Without the apostrophe that our own export puts before what a spreadsheet would take for a formula. */
const plainCell = (cell = ''): string => unguardedCell(cell.trim())

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T12:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
