import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { headingScore } from '../../domain/imports/columns'
import type { Sheets, TableRow } from '../../domain/imports/table'
import { tooLarge, UnreadableFile } from './errors'
import { maxSheetCells, maxUnpackedBytes } from './limits'
import { withoutSections } from './markup'
import { type SheetLayout, sheetLayout } from './sheetLayout'
import { type Sheet, sheetsOf } from './sheets'
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip'

export interface ReadSheet {
  rows: TableRow[]
  sheets: Sheets
}

/**
 * The rows of one sheet of a workbook: of the one that is named, or else of the first that is shown and has a heading
 * that we know, or of the first that is shown. Rows that are hidden are marked.
 * @throws UnreadableFile when it is no workbook, damaged, would unpack to too much, or has no sheet of that name
 */
export async function readXlsx(bytes: Uint8Array, fileName: string, name: string | null): Promise<ReadSheet> {
  const entries = await attempt(fileName, async () => readZipDirectory(bytes))
  if (!entries.some(isWorkbook)) throw new UnreadableFile('notASpreadsheet', fileName)
  if (unpackedBytes(entries) > maxUnpackedBytes) throw tooLarge(fileName)
  const sheets = await attempt(fileName, async () => sheetsOf(partOf(bytes, entries, workbookPart), partOf(bytes, entries, relationsPart)))
  const { changed, layouts } = await layoutsOf(bytes, entries, sheets, fileName)
  const candidates = candidatesOf(sheets, name, fileName)
  const workbook = withParts(bytes, changed)
  const { sheet, rows } = await attempt(fileName, async () => chooseSheet(workbook, candidates, layouts))
  return {
    rows,
    sheets: {
      read: sheet.name,
      all: sheets.map(({ name, hidden }) => ({ name, hidden })),
      hiddenColumns: layouts.get(sheet.part)?.hiddenColumns ?? [],
    },
  }
}

const workbookPart = 'xl/workbook.xml'
const relationsPart = 'xl/_rels/workbook.xml.rels'

interface Unpacked {
  /** The layouts of sheets by their parts. */
  layouts: ReadonlyMap<string, SheetLayout>
  /** Parts that must be written otherwise for the reader: it wants references, and passes CDATA sections over. */
  changed: ReadonlyMap<string, string>
}

/** All that the reader unpacks is unpacked once, to see that it is what it says. */
async function layoutsOf(bytes: Uint8Array, entries: ZipEntry[], sheets: Sheet[], fileName: string): Promise<Unpacked> {
  const layouts = new Map<string, SheetLayout>()
  const changed = new Map<string, string>()
  for (const entry of entries.filter(isRead)) {
    const written = await attempt(fileName, async () => textOf(bytes, entry))
    const xml = withoutSections(written)
    const layout = sheets.some(({ part }) => part === entry.name) ? await attempt(fileName, async () => sheetLayout(xml)) : null
    if (layout && layout.rows * layout.columns > maxSheetCells) throw tooLarge(fileName)
    if (layout) layouts.set(entry.name, layout)
    if (layout?.referenced || xml !== written) changed.set(entry.name, layout?.referenced ?? xml)
  }
  return { layouts, changed }
}

const textOf = (bytes: Uint8Array, entry: ZipEntry): string => new TextDecoder().decode(unpackEntry(bytes, entry))

function partOf(bytes: Uint8Array, entries: ZipEntry[], name: string): string {
  const entry = entries.find((each) => each.name === name)
  return entry ? textOf(bytes, entry) : ''
}

function candidatesOf(sheets: Sheet[], name: string | null, fileName: string): Sheet[] {
  if (name === null) return sheets.some(({ hidden }) => !hidden) ? sheets.filter(({ hidden }) => !hidden) : sheets
  const named = sheets.filter((sheet) => sheet.name === name)
  if (named.length === 0) throw new UnreadableFile('noSuchSheet', fileName, { name, names: sheets.map((sheet) => sheet.name).join(', ') })
  return named
}

/** The workbook with some of its parts written otherwise. */
function withParts(bytes: Uint8Array, changed: ReadonlyMap<string, string>): Uint8Array {
  if (changed.size === 0) return bytes
  const parts = unzipSync(bytes, { filter: ({ name }) => isRead({ name }) })
  const encoder = new TextEncoder()
  for (const [name, xml] of changed) parts[name] = encoder.encode(xml)
  return zipSync(parts, { level: 0 })
}

/** The reader unpacks by the central directory and never to more than it declares, so that is what counts. */
async function chooseSheet(
  bytes: Uint8Array,
  candidates: Sheet[],
  layouts: ReadonlyMap<string, SheetLayout>,
): Promise<{ sheet: Sheet; rows: TableRow[] }> {
  const found: { sheet: Sheet; rows: TableRow[] }[] = []
  for (const sheet of candidates) {
    const data = await readSheet(new Uint8Array(bytes).buffer, sheet.name, { trim: false })
    const hidden = layouts.get(sheet.part)?.hiddenRows
    const rows = data.map((cells, index): TableRow => ({
      number: index + 1,
      cells: cells.map(cellText),
      ...(hidden?.has(index + 1) ? { hidden: true } : {}),
    }))
    if (headingScore({ rows }) > 0) return { sheet, rows }
    found.push({ sheet, rows })
  }
  const [first] = found
  if (!first) throw new Error('A workbook without sheets')
  return first
}

/** A cell as text: days as YYYY-MM-DD, with the time of day when there is one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayAndTime(cell.toISOString())
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

const dayAndTime = (instant: string): string => instant.replace('T00:00:00.000Z', '').replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM'.length)

const isWorkbook = ({ name }: Pick<ZipEntry, 'name'>): boolean => name === workbookPart

/** The parts that the reader unpacks. */
const isRead = ({ name }: Pick<ZipEntry, 'name'>): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels')

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
