import readWorkbook from 'read-excel-file/universal'
import { headingScore } from '../../domain/imports/columns'
import type { TableRow } from '../../domain/imports/table'
import { tooLarge, UnreadableFile } from './errors'
import { sheetExtent } from './extent'
import { maxSheetCells, maxUnpackedBytes } from './limits'
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip'

/**
 * The rows of a workbook's first sheet that has a heading we know, or of its first sheet.
 * @throws UnreadableFile when it is no workbook, damaged, or would unpack to too much.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<TableRow[]> {
  const entries = await attempt(fileName, async () => readZipDirectory(bytes))
  if (!entries.some(isWorkbook)) throw new UnreadableFile('notASpreadsheet', fileName)
  if (unpackedBytes(entries) > maxUnpackedBytes) throw tooLarge(fileName)
  for (const entry of entries.filter(isRead)) {
    const { rows, columns } = await attempt(fileName, async () => extentOf(bytes, entry))
    if (rows * columns > maxSheetCells) throw tooLarge(fileName)
  }
  return chooseSheet(await attempt(fileName, async () => readSheets(bytes)))
}

async function extentOf(bytes: Uint8Array, entry: ZipEntry) {
  const xml = await unpackEntry(bytes, entry)
  return sheetExtent(Buffer.from(xml).toString('latin1'))
}

/** The reader unpacks by the central directory and never to more than it declares, so that is what counts. */
async function readSheets(bytes: Uint8Array): Promise<TableRow[][]> {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer)
  return sheets.map(({ data }) =>
    data.map((cells, index): TableRow => ({ number: index + 1, cells: cells.map(textOf) })),
  )
}

const chooseSheet = (sheets: TableRow[][]): TableRow[] =>
  sheets.find((rows) => headingScore({ rows }) > 0) ?? sheets[0] ?? []

/** A cell as text: days as YYYY-MM-DD, with the time of day when there is one. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayAndTime(cell.toISOString())
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

const dayAndTime = (instant: string): string =>
  instant.replace('T00:00:00.000Z', '').replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM'.length)

const isWorkbook = ({ name }: ZipEntry): boolean => name === 'xl/workbook.xml'

/** The parts that the reader unpacks. */
const isRead = ({ name }: ZipEntry): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels')

const unpackedBytes = (entries: ZipEntry[]): number =>
  entries.reduce((sum, entry) => sum + Math.max(entry.unpackedBytes, entry.packedBytes), 0)

/** Whatever a reader of untrusted bytes trips over, the file is damaged. */
async function attempt<T>(fileName: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    throw new UnreadableFile('damaged', fileName, {}, { cause })
  }
}
