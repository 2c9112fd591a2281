import type { TableRow } from '../../domain/imports/table'
import { fitTogether, swallowsRows } from './quotes'
import { readRecords } from './records'

/** Most lines that a quoted cell may run over where quotation marks elsewhere do not fit together. */
const mostLines = 100

/**
 * The rows of a text whose quotation marks do not all fit together. A record is the shortest run of lines that reads as
 * one. A line that begins none is a row by itself, split as it is written, so that no line is lost in another's cell.
 */
export function recoverRows(text: string, delimiter: string, to: number): TableRow[] {
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
  const closing = closingLines(lines)
  const rows: TableRow[] = []
  for (let index = 0; index < lines.length && rows.length < to;) {
    const { length, ...row } = rowAt(
      lines.slice(index, Math.min(closing[index] ?? index, index + mostLines) + 1),
      lines[index] ?? '',
      rows,
      delimiter,
    )
    rows.push({ number: rows.length + 1, ...row })
    index += length
  }
  return rows
}

/** @param lines from where it begins to where a cell that is opened there can be closed at the earliest */
function rowAt(
  lines: string[],
  first: string,
  before: TableRow[],
  delimiter: string,
): Pick<TableRow, 'cells' | 'fault'> & { length: number } {
  const line = withoutEnd(first)
  const single = fitTogether(line, delimiter) ? oneRecord(line, delimiter) : null
  if (single) return { cells: single, length: 1 }
  const whole = lines.length > 1 && lines.length <= mostLines ? wholeRecord(lines.join(''), before, delimiter) : null
  if (whole) return { cells: whole, length: lines.length }
  return { cells: line.split(delimiter), fault: hasOddQuotes(line) ? 'unclosedQuote' : 'strayQuote', length: 1 }
}

/** The cells of lines that read as one record, with no row of the list inside a cell. */
function wholeRecord(lines: string, before: TableRow[], delimiter: string): string[] | null {
  const record = withoutEnd(lines)
  const cells = fitTogether(record, delimiter) ? oneRecord(record, delimiter) : null
  const heading = before.slice(0, 40).map((row) => row.cells)
  return cells && !swallowsRows([...heading, cells], delimiter) ? cells : null
}

function oneRecord(text: string, delimiter: string): string[] | null {
  if (text === '') return ['']
  const records = readRecords(text, { delimiter, to: 2, loose: true })
  return records?.length === 1 ? (records[0] ?? null) : null
}

/** For each line the next one with an odd number of quotation marks: only there a cell that it opens can be closed. */
function closingLines(lines: string[]): number[] {
  const closing: number[] = []
  let next = -1
  for (let index = lines.length - 1; index >= 0; index--) {
    closing[index] = next
    if (hasOddQuotes(lines[index] ?? '')) next = index
  }
  return closing
}

const hasOddQuotes = (line: string): boolean => (line.split('"').length - 1) % 2 === 1

const withoutEnd = (text: string): string => text.replace(/(?:\r\n|\n|\r)$/, '')
