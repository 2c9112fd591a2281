import { unguardedCell } from '../../domain/csv'
import { headingScore } from '../../domain/imports/columns'
import type { TableRow } from '../../domain/imports/table'
import { maxImportRows } from './limits'
import { swallowsRows } from './quotes'
import { readRecords } from './records'
import { recoverRows } from './recover'

const delimiters = [';', ',', '\t', '|'] as const

/** Enough records to meet the heading. */
const sampleRecords = 40

/**
 * The records of a CSV text (RFC 4180), numbered as a spreadsheet program numbers them. The delimiter is `;`, `,`, tab
 * or `|`, found by itself, or any that a first line `sep=` declares. A quotation mark inside an unquoted cell is a
 * character like another. Where quotation marks do not fit together, each line is a row, and says so (`fault`). The
 * apostrophe that keeps a formula from running is no part of the text.
 */
export function readCsv(text: string): TableRow[] {
  const { declared, body } = splitDeclaration(text)
  const rows = rowsOf(body, declared ?? findDelimiter(body), maxImportRows + 1)
  return rows.map((row) => ({ ...row, cells: row.cells.map(unguardedCell) }))
}

function rowsOf(text: string, delimiter: string, to: number): TableRow[] {
  const records = readRecords(text, { delimiter, to })
  if (!records || swallowsRows(records, delimiter)) return recoverRows(text, delimiter, to)
  return records.map((cells, index) => ({ number: index + 1, cells }))
}

/** Excel's first line `sep=;`, which it does not show as a row. */
function splitDeclaration(text: string): { declared: string | null; body: string } {
  const declaration = /^(?:sep=([^"\r\n])|"sep=([^"\r\n])")[;,\t ]*(?:\r\n|\n|\r|$)/iu.exec(text)
  return { declared: declaration?.[1] ?? declaration?.[2] ?? null, body: text.slice(declaration?.[0].length ?? 0) }
}

/** The delimiter that shows most of a heading; where none does, the one that gives most cells. */
function findDelimiter(text: string): string {
  const scored = delimiters.map((delimiter) => ({ delimiter, ...score(text, delimiter) }))
  scored.sort((a, b) => b.heading - a.heading || b.cells - a.cells)
  return scored[0]?.delimiter ?? ';'
}

function score(text: string, delimiter: string): { heading: number; cells: number } {
  const rows = rowsOf(text, delimiter, sampleRecords)
  return { heading: headingScore({ rows }), cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) }
}
