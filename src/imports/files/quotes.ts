import { findHeading } from '../../domain/imports/columns'
import { readAddress } from '../../domain/imports/values'

/** Blanks between a delimiter and a quotation mark are no part of the cell. A tab may be the delimiter itself. */
const blank = '[ \\u00A0]'

const escaped = (delimiter: string): string => delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Whether a text has blanks before quotation marks that begin cells, as in `"Ek, Bo", "bo@kommun.example"`. */
export const hasBlankBeforeQuote = (text: string, delimiter: string): boolean =>
  new RegExp(`(?:^|[\\r\\n]|${escaped(delimiter)})${blank}+"`, 'u').test(text)

/** Whether the quotation marks of a record fit together: cells that begin with one also end with one. */
export function fitTogether(record: string, delimiter: string): boolean {
  const d = escaped(delimiter)
  const withoutQuoted = record.replace(new RegExp(`(^|${d})${blank}*"(?:[^"]|"")*"${blank}*(?=${d}|$)`, 'gu'), '$1')
  return !new RegExp(`(?:^|${d})${blank}*"`, 'u').test(withoutQuoted)
}

/** Titles and dates above the heading fit in this many records. */
const recordsToLookIn = 40

/**
 * Whether a quoted cell holds whole rows of the list: then a quotation mark was never closed, and another, rows below,
 * was taken for its end.
 */
export function swallowsRows(records: readonly string[][], delimiter: string): boolean {
  const withLines = records.filter((cells) => cells.some((cell) => /[\r\n]/.test(cell)))
  if (withLines.length === 0) return false
  const isRow = rowTest(records.slice(0, recordsToLookIn), delimiter)
  return withLines.some((cells) =>
    cells.some((cell) =>
      cell
        .split(/\r\n|\n|\r/)
        .slice(1)
        .some(isRow),
    ),
  )
}

/** Tells lines that have an address where the list has its addresses. */
function rowTest(records: readonly string[][], delimiter: string): (line: string) => boolean {
  const heading = findHeading({ rows: records.map((cells, index) => ({ number: index + 1, cells })) })
  const place = heading?.mapping.email ?? null
  if (place === null) return () => false
  return (line) => {
    const cells = line.split(delimiter)
    return cells.length > 1 && readAddress(unquoted(cells[place] ?? '')).address !== null
  }
}

const unquoted = (cell: string): string => cell.replace(/^"|"$/g, '')
