import { isTrue, type Tag, tagsIn } from './markup'

/** What a sheet's XML says beside what is written in its cells. */
export interface SheetLayout {
  /** The last row and column that it names, from 1. */
  rows: number
  columns: number
  /** Numbers of rows that a spreadsheet program does not show. */
  hiddenRows: ReadonlySet<number>
  /** Letters of columns that it does not show. */
  hiddenColumns: string[]
  /** The same sheet with a reference on each row and cell, which ECMA-376 lets a program leave out; null where all have one. */
  referenced: string | null
}

const plainReference = /^([A-Z]{0,3})(\d{1,7})$/

/**
 * How far a sheet reaches, by the rows and the cells that hold something, and what it hides. A reader keeps a place for
 * every cell in between, so one reference can fill the memory.
 * @param xml a worksheet part as ECMA-376 describes it (18.3.1.4 c, 18.3.1.13 col, 18.3.1.73 row)
 * @throws Error when a reference is none that a spreadsheet program writes
 */
export function sheetLayout(xml: string): SheetLayout {
  const place = { row: 0, column: 0 }
  const reach = { rows: 0, columns: 0 }
  const hiddenRows = new Set<number>()
  const hiddenColumns: string[] = []
  const missing: { at: number; reference: string }[] = []
  for (const tag of tagsIn(xml, ['row', 'c', 'col'])) {
    if (tag.name === 'col') {
      hiddenColumns.push(...hiddenBy(tag))
      continue
    }
    step(place, tag)
    if (tag.get('r') === undefined) missing.push({ at: tag.afterName, reference: referenceOf(place, tag.name) })
    if (tag.name === 'row' && isTrue(tag.get('hidden'))) hiddenRows.add(place.row)
    if (tag.name === 'c' && tag.isEmpty) continue
    reach.rows = Math.max(reach.rows, place.row)
    reach.columns = Math.max(reach.columns, place.column)
  }
  return { ...reach, hiddenRows, hiddenColumns, referenced: missing.length > 0 ? withReferences(xml, missing) : null }
}

/** Goes to the row or cell of a tag: to where it says that it is, or one on. */
function step(place: { row: number; column: number }, { name, get }: Tag): void {
  const written = get('r')
  const reference = written === undefined ? null : parseReference(written)
  if (name === 'row') {
    place.row = reference?.row ?? place.row + 1
    place.column = 0
  } else {
    place.row = reference?.row ?? place.row
    place.column = reference?.column ?? place.column + 1
  }
}

function parseReference(text: string): { row: number; column: number } {
  const [, letters = '', digits] = plainReference.exec(text) ?? []
  if (digits === undefined) throw new Error('A cell reference that no spreadsheet program writes')
  return { row: Number(digits), column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) }
}

const referenceOf = ({ row, column }: { row: number; column: number }, name: string): string =>
  name === 'row' ? String(row) : `${lettersOf(column)}${row}`

const lettersOf = (column: number): string =>
  column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

/** A run of hidden columns to the sheet's end hides what is empty: only its beginning is told. */
const mostTold = 50

function hiddenBy({ get }: Tag): string[] {
  const [first, last] = [Number(get('min')), Number(get('max'))]
  if (!isTrue(get('hidden')) || !Number.isInteger(first) || !(last >= first)) return []
  return Array.from({ length: Math.min(last - first + 1, mostTold) }, (_, index) => lettersOf(first + index))
}

function withReferences(xml: string, missing: { at: number; reference: string }[]): string {
  let from = 0
  const pieces = missing.flatMap(({ at, reference }) => {
    const before = xml.slice(from, at)
    from = at
    return [before, ` r="${reference}"`]
  })
  return [...pieces, xml.slice(from)].join('')
}
