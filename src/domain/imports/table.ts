/** A sheet or a CSV file as rows of plain text. */
export interface Table {
  format: 'xlsx' | 'csv'
  rows: TableRow[]
}

export interface TableRow {
  /** Row number from 1, as a spreadsheet program shows it. */
  number: number
  cells: string[]
}

/** Whether nothing is written in the row. */
export const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cell.trim() === '')
