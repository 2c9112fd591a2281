import { isBlank, type Table, type TableRow } from '../../domain/imports/table'
import { readCsv } from './csv'
import { detectContent } from './detect'
import { tooLarge, UnreadableFile } from './errors'
import { maxImportBytes, maxImportRows } from './limits'
import { decodeText } from './text'
import { readXlsx } from './xlsx'

/**
 * Reads an .xlsx or CSV file into rows of text. What it is, its encoding and its delimiter are told
 * from the content. Blank rows are kept, but not those after the last row that says something.
 * @param fileName for the error only.
 * @throws UnreadableFile when it cannot be read as a table.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableFile('empty', fileName)
  if (bytes.length > maxImportBytes) throw tooLarge(fileName)
  const { format, rows: all } = await readRows(bytes, fileName)
  const rows = withoutBlankEnd(all)
  if (rows.length === 0) throw new UnreadableFile('empty', fileName)
  if (rows.length > maxImportRows) throw new UnreadableFile('tooManyRows', fileName, { rows: maxImportRows })
  return { format, rows }
}

async function readRows(bytes: Uint8Array, fileName: string): Promise<Table> {
  switch (detectContent(bytes)) {
    case 'zip':
      return { format: 'xlsx', rows: await readXlsx(bytes, fileName) }
    case 'text':
      return { format: 'csv', rows: readCsv(decodeText(bytes), fileName) }
    case 'ole':
      throw new UnreadableFile('oldExcel', fileName)
    case 'other':
      throw new UnreadableFile('notASpreadsheet', fileName)
  }
}

const withoutBlankEnd = (rows: TableRow[]): TableRow[] =>
  rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1)
