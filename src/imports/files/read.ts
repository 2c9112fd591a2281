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
 * @param sheet the sheet of a workbook to read; null for the first that is shown and has a heading
 * @throws UnreadableFile when it cannot be read as a table.
 */
export async function readTable(bytes: Uint8Array, fileName: string, sheet: string | null = null): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableFile('empty', fileName)
  if (bytes.length > maxImportBytes) throw tooLarge(fileName)
  const table = await readRows(bytes, fileName, sheet)
  const rows = withoutBlankEnd(table.rows)
  if (rows.length === 0) throw new UnreadableFile('empty', fileName)
  if (rows.length > maxImportRows) throw new UnreadableFile('tooManyRows', fileName, { rows: maxImportRows })
  return { ...table, rows }
}

async function readRows(bytes: Uint8Array, fileName: string, sheet: string | null): Promise<Table> {
  switch (detectContent(bytes)) {
    case 'zip':
      return { format: 'xlsx', ...(await readXlsx(bytes, fileName, sheet)) }
    case 'text':
      return readText(bytes, fileName)
    case 'ole':
      throw new UnreadableFile('oldExcel', fileName)
    case 'other':
      throw new UnreadableFile('notASpreadsheet', fileName)
  }
}

function readText(bytes: Uint8Array, fileName: string): Table {
  const { encoding, text } = decodeText(bytes, fileName)
  return { format: 'csv', encoding, rows: readCsv(text) }
}

const withoutBlankEnd = (rows: TableRow[]): TableRow[] => rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1)
