import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { workbookText } from '../../domain/workbookText'

/** Most characters that a cell of a workbook holds (ECMA-376, and Excel's limits). */
const longestCell = 32_767

const textsPart = 'xl/sharedStrings.xml'
const sheetPart = 'xl/worksheets/sheet1.xml'

/** How many rows of the sheet are written at a time. */
const portion = 2000

/**
 * A workbook (.xlsx) of texts under a heading, in parts that can be sent while the rows are still being read. All
 * cells are typed and formatted as text, so that nothing becomes a formula, a number or a date. The texts come first in
 * the file and the sheet, which only counts them, last: so no row is kept.
 * @param pages the rows, some at a time
 */
export async function* workbookOf(
  sheet: string,
  heading: readonly string[],
  pages: AsyncIterable<readonly string[][]>,
): AsyncGenerator<Uint8Array> {
  const parts = await templateOf(sheet, heading)
  const packed: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    packed.push(chunk)
  })
  for (const [name, text] of parts) if (name !== textsPart && name !== sheetPart) added(zip, name).push(strToU8(text), true)

  const filled: number[] = []
  const texts = added(zip, textsPart)
  texts.push(strToU8('<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'))
  for await (const rows of withHeading(heading, pages)) {
    texts.push(strToU8(rows.flatMap((cells) => cells.filter(isFilled).map(item)).join('')))
    filled.push(...rows.map(cellsFilled))
    yield* packed.splice(0)
  }
  texts.push(strToU8('</sst>'), true)

  const xml = parts.get(sheetPart) ?? ''
  const [before = '', after = ''] = xml.split(/<sheetData>.*<\/sheetData>/s)
  const rows = added(zip, sheetPart)
  rows.push(strToU8(`${before}<sheetData>`))
  for (const lines of sheetLines(filled)) {
    rows.push(strToU8(lines))
    yield* packed.splice(0)
  }
  rows.push(strToU8(`</sheetData>${after}`), true)
  zip.end()
  yield* packed.splice(0)
}

/** Styles, widths and the frozen heading, by the library that writes workbooks whole. */
async function templateOf(sheet: string, heading: readonly string[]): Promise<Map<string, string>> {
  const cell = { value: 'x', type: String, format: '@', wrap: true }
  const rows = [heading.map((value) => ({ value, type: String, format: '@', fontWeight: 'bold' as const })), heading.map(() => cell)]
  const whole = await writeWorkbook(rows, { sheet, columns: heading.map(() => ({ width: 28 })), stickyRowsCount: 1 }).toBuffer()
  return new Map(Object.entries(unzipSync(new Uint8Array(whole))).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function added(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 })
  zip.add(part)
  return part
}

async function* withHeading(heading: readonly string[], pages: AsyncIterable<readonly string[][]>): AsyncGenerator<readonly string[][]> {
  yield [[...heading]]
  yield* pages
}

const isFilled = (cell: string) => cell !== ''

/** Which of a row's cells hold something, a bit for each. */
const cellsFilled = (cells: readonly string[]): number =>
  cells.reduce((bits, cell, index) => (isFilled(cell) ? bits | (1 << index) : bits), 0)

const item = (text: string): string => `<si><t xml:space="preserve">${escaped(workbookText(text.slice(0, longestCell)))}</t></si>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The styles of the template: a heading's and a text's. */
const styleOf = (row: number) => (row === 0 ? 1 : 2)

function* sheetLines(filled: readonly number[]): Generator<string> {
  let text = 0
  for (let start = 0; start < filled.length; start += portion) {
    const lines = filled.slice(start, start + portion).map((bits, offset) => {
      const row = start + offset
      const cells: string[] = []
      for (let index = 0; bits >>> index > 0; index += 1)
        if (bits & (1 << index)) cells.push(`<c r="${columnName(index)}${row + 1}" s="${styleOf(row)}" t="s"><v>${text++}</v></c>`)
      return `<row r="${row + 1}">${cells.join('')}</row>`
    })
    yield lines.join('')
  }
}

/** What a spreadsheet calls a column, from 0: A, B, … Z. */
const columnName = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
