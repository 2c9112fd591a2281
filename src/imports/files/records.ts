import { CsvError, parse } from 'csv-parse/sync'
import { hasBlankBeforeQuote } from './quotes'

/** Whatever a file ends its lines with, and also where it does so in several ways. */
const lineEnds = ['\r\n', '\n', '\r']

interface Options {
  delimiter: string
  /** Most records that are read. */
  to: number
  /** Quotation marks inside cells that do not begin with one are characters like others. */
  loose?: boolean
}

/**
 * The records of a CSV text (RFC 4180), blank ones too, each with as many cells as it has.
 * @returns null where quotation marks do not fit together
 */
export function readRecords(text: string, { delimiter, to, loose = false }: Options): string[][] | null {
  const trims = hasBlankBeforeQuote(text, delimiter)
  const options = {
    delimiter,
    to,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: loose,
    skip_empty_lines: false,
    ltrim: trims,
    rtrim: trims,
  }
  try {
    return parse(text, options)
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
