/** A cell that a spreadsheet would take for a formula begins with one of these; one that has been made safe looks like it. */
const formula = /^'*[=+\-@\t\r]/

/**
 * A cell that no spreadsheet runs: what looks like a formula gets an apostrophe before it, which shows it as
 * text (OWASP, CSV injection). Numbers of ours are numbers and stay as they are.
 */
export const safeCell = (value: string | number | null | undefined): string => {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  return formula.test(text) ? `'${text}` : text
}

/** What stood in a cell before it was made safe. */
export const unguardedCell = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '')

/** One line of a file with semicolons, as spreadsheets in Swedish read it; every cell in quotes (RFC 4180). */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(';')}\r\n`

/** What a file begins with, so that spreadsheets read it as UTF-8. */
export const byteOrderMark = '\uFEFF'
