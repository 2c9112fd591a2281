/** The last row and column that a sheet's XML names, from 1. */
export interface Extent {
  rows: number
  columns: number
}

const tag = /<(?:\w+:)?(row|c)(\s(?:"[^"]*"|'[^']*'|[^"'<>])*)>/g
const reference = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const plainReference = /^([A-Z]{0,3})(\d{1,7})$/

/**
 * How far a sheet reaches, by the references of its rows and of the cells that hold something.
 * A reader keeps a place for every cell in between, so one reference can fill the memory.
 * @param xml a worksheet part as ECMA-376 describes it.
 * @throws Error when a reference is none that a spreadsheet program writes.
 */
export function sheetExtent(xml: string): Extent {
  const extent: Extent = { rows: 0, columns: 0 }
  for (const [, name, attributes = ''] of xml.matchAll(tag)) {
    const isEmptyCell = name === 'c' && attributes.endsWith('/')
    for (const [, double, single] of attributes.matchAll(reference)) {
      const { row, column } = parseReference(double ?? single ?? '')
      if (isEmptyCell) continue
      extent.rows = Math.max(extent.rows, row)
      extent.columns = Math.max(extent.columns, column)
    }
  }
  return extent
}

function parseReference(text: string): { row: number; column: number } {
  const [, letters = '', digits] = plainReference.exec(text) ?? []
  if (digits === undefined) throw new Error('A cell reference that no spreadsheet program writes')
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
