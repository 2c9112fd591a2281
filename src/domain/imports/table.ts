import type { Encoding } from './encoding'

/** A sheet or a CSV file as rows of plain text, and what is to be told of the file as a whole. */
export interface Table {
  format: 'xlsx' | 'csv'
  rows: TableRow[]
  /** How the letters of a text file are written. */
  encoding?: Encoding
  /** The sheet of a workbook that was read, and all there are. */
  sheets?: Sheets
}

export interface Sheets {
  /** The name of the one that was read. */
  read: string
  all: SheetName[]
  /** Letters of the columns that are hidden in the one that was read. */
  hiddenColumns: string[]
}

export interface SheetName {
  name: string
  hidden: boolean
}

export interface TableRow {
  /** Row number from 1, as a spreadsheet program shows it. */
  number: number
  cells: string[]
  /** Quotation marks that do not fit together: what stands in the row is as it is written, not as it was meant. */
  fault?: 'unclosedQuote' | 'strayQuote'
  /** Whether a spreadsheet program does not show the row. */
  hidden?: boolean
}

/** Whether nothing is written in the row. */
export const isBlank = (row: Pick<TableRow, 'cells'>): boolean => row.cells.every((cell) => cell.trim() === '')
