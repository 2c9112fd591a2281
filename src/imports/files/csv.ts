import { CsvError, parse } from 'csv-parse/sync'
import { unguardedCell } from '../../domain/csv'
import { headingScore } from '../../domain/imports/columns'
import type { TableRow } from '../../domain/imports/table'
import { UnreadableFile } from './errors'
import { maxImportRows } from './limits'

const delimiters = [';', ',', '\t'] as const
type Delimiter = (typeof delimiters)[number]

/** Enough records to meet the heading. */
const sampleRecords = 40

/**
 * The records of a CSV text (RFC 4180, with `;`, `,` or tab, found by itself), numbered as a spreadsheet
 * program numbers them. A quotation mark inside an unquoted cell is a character like another, and the apostrophe that
 * keeps a formula from running is no part of the text.
 * @throws UnreadableFile when a quoted cell is never closed.
 */
export function readCsv(text: string, fileName: string): TableRow[] {
  const { declared, body } = splitDeclaration(text)
  try {
    return parseRows(body, declared ?? findDelimiter(body), maxImportRows + 1)
  } catch (cause) {
    throw unreadable(cause, fileName)
  }
}

/** Excel's first line `sep=;`, which it does not show as a row. */
function splitDeclaration(text: string): { declared: string | null; body: string } {
  const declaration = /^sep=([;,\t])\r?\n/i.exec(text)
  return { declared: declaration?.[1] ?? null, body: text.slice(declaration?.[0].length ?? 0) }
}

/** The delimiter that shows most of a heading; where none does, the one that gives most cells. */
function findDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => ({ delimiter, ...score(text, delimiter) }))
  scored.sort((a, b) => b.heading - a.heading || b.cells - a.cells)
  return scored[0]?.delimiter ?? ';'
}

function score(text: string, delimiter: Delimiter): { heading: number; cells: number } {
  try {
    const rows = parseRows(text, delimiter, sampleRecords)
    return { heading: headingScore({ rows }), cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) }
  } catch {
    return { heading: 0, cells: 0 }
  }
}

const parseRows = (text: string, delimiter: string, to: number): TableRow[] =>
  parse(text, { delimiter, to, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }).map(
    (cells, index) => ({ number: index + 1, cells: cells.map(unguardedCell) }),
  )

function unreadable(cause: unknown, fileName: string): UnreadableFile {
  const unclosed = cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED'
  return new UnreadableFile(unclosed ? 'unclosedQuote' : 'damaged', fileName, {}, { cause })
}
