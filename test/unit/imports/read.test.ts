import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { Table } from '../../../src/domain/imports/table'
import { UnreadableFile, type UnreadableCode } from '../../../src/imports/files/errors'
import { requireHeading } from '../../../src/imports/files/heading'
import { maxImportBytes, maxImportRows, maxUnpackedBytes } from '../../../src/imports/files/limits'
import { readTable } from '../../../src/imports/files/read'
import { fixture, tableOf, textCell, workbookOf, zipOf } from './builders'

const heading = ['Namn', 'E-post', 'Styrkeområde']
const row = ['Åsa Öberg', 'asa@berg.example', 'Jord, skog och vatten']
const lines = (delimiter = ';') => stringify([heading, row], { delimiter })

const readText = (text: string): Promise<Table> => readTable(Buffer.from(text), 'list.csv')
const cellsOf = ({ rows }: Table): string[][] => rows.map(({ cells }) => cells)

async function refusal(bytes: Uint8Array): Promise<UnreadableCode> {
  const reason: unknown = await readTable(bytes, 'file').then(
    () => null,
    (error: unknown) => error,
  )
  if (reason instanceof UnreadableFile) return reason.code
  throw new Error('The file was read, or failed in another way', { cause: reason })
}

describe('encodings', () => {
  const text = lines()
  const utf16be = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be],
  ])('reads %s', async (_, bytes) => {
    expect(cellsOf(await readTable(bytes, 'x'))).toEqual([heading, row])
  })

  it('reads characters that only Windows-1252 has', async () => {
    const table = await readTable(Buffer.from([...Buffer.from('Namn;E-post\n'), 0x93, 0x41, 0x94, 0x80]), 'x')
    expect(cellsOf(table)[1]).toEqual(['“A”€'])
  })
})

describe('CSV', () => {
  it.each([';', ',', '\t'])('finds the delimiter %j', async (delimiter) => {
    expect(cellsOf(await readText(lines(delimiter)))).toEqual([heading, row])
  })

  it('finds the delimiter under title rows that hold others', async () => {
    const table = await readText(`Kontakter, alla, i länet\n\n${lines(';')}`)
    expect(cellsOf(table).slice(2)).toEqual([heading, row])
  })

  it('finds the delimiter when no heading is known', async () => {
    expect(cellsOf(await readText('Vem\tVar\nA\tB'))).toEqual([
      ['Vem', 'Var'],
      ['A', 'B'],
    ])
  })

  it("follows Excel's declaration of the delimiter", async () => {
    expect((await readText('sep=,\r\nNamn;x,E-post')).rows).toEqual([{ number: 1, cells: ['Namn;x', 'E-post'] }])
  })

  it('reads quotation marks, delimiters and line breaks inside quoted cells, and numbers the records', async () => {
    const { rows } = await readText('Namn;E-post\r\n"Ek ""A""; \r\nAnna";a@x.example\r\nBo;b@x.example\r\n')
    expect(rows).toEqual([
      { number: 1, cells: ['Namn', 'E-post'] },
      { number: 2, cells: ['Ek "A"; \r\nAnna', 'a@x.example'] },
      { number: 3, cells: ['Bo', 'b@x.example'] },
    ])
  })

  it('takes a quotation mark in an unquoted cell as it is', async () => {
    expect(cellsOf(await readText('Namn;E-post\nAnna "Ann" Ek;a@x.example'))[1]?.[0]).toBe('Anna "Ann" Ek')
  })

  it('keeps blank rows inside the list and drops those after it', async () => {
    const { rows } = await readText('Namn;E-post\n\nA;a@x.example\n;\n\n;\n')
    expect(rows.map(({ number, cells }) => [number, cells.join('')])).toEqual([
      [1, 'NamnE-post'],
      [2, ''],
      [3, 'Aa@x.example'],
    ])
  })

  it('keeps rows that are shorter or longer than the heading', async () => {
    expect(cellsOf(await readText('Namn;E-post\nA\nB;b@x.example;more'))).toEqual([['Namn', 'E-post'], ['A'], ['B', 'b@x.example', 'more']])
  })
})

describe('xlsx', () => {
  const workbook = (...sheets: string[][][]) => writeWorkbook(sheets.map((data, index) => ({ sheet: `Sheet ${index}`, data }))).toBuffer()

  it('chooses the first sheet that has a heading', async () => {
    const table = await readTable(await workbook([['Anteckningar']], [heading, row], [heading]), 'x.csv')
    expect(table.format).toBe('xlsx')
    expect(cellsOf(table)).toEqual([heading, row])
  })

  it('reads numbers, truth values and days as text', async () => {
    const data = [
      [12, true, { value: new Date('2026-03-01T00:00:00Z'), format: 'yyyy-mm-dd' }],
      [1.5, false, { value: new Date('2026-03-01T13:30:00Z'), format: 'yyyy-mm-dd hh:mm' }],
    ]
    expect(cellsOf(await readTable(await writeWorkbook(data).toBuffer(), 'x'))).toEqual([
      ['12', 'true', '2026-03-01'],
      ['1.5', 'false', '2026-03-01 13:30'],
    ])
  })

  it('numbers rows as Excel does, also where rows are left out of the file', async () => {
    const bytes = workbookOf(`<row r="2">${textCell('A2', 'Namn')}</row><row r="5">${textCell('B5', 'x')}</row>`)
    const { rows } = await readTable(bytes, 'x')
    expect(rows.map(({ number, cells }) => [number, cells.join('|')])).toEqual([
      [1, '|'],
      [2, 'Namn|'],
      [3, '|'],
      [4, '|'],
      [5, '|x'],
    ])
  })
})

describe('the example files', () => {
  it('hold the same list', async () => {
    const xlsx = await readTable(fixture('kontakter-export.xlsx'), 'kontakter-export.xlsx')
    const csv = await readTable(fixture('kontakter-export.csv'), 'kontakter-export.csv')
    const list = (table: Table) =>
      cellsOf(table)
        .slice(requireHeading(table, 'x').headingIndex)
        .map((cells) => [...cells, ...Array<string>(8).fill('')].slice(0, 8).map((cell) => cell.trim()))
    expect(requireHeading(xlsx, 'x').headingIndex).toBe(2)
    expect(requireHeading(csv, 'x').headingIndex).toBe(0)
    expect(list(xlsx)).toEqual(list(csv))
  })

  it('are told from their content, not their name', async () => {
    expect((await readTable(fixture('kontakter-export.xlsx'), 'kontakter.csv')).format).toBe('xlsx')
    expect((await readTable(fixture('kontakter-export.csv'), 'kontakter.xlsx')).format).toBe('csv')
  })
})

describe('files that are no list', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100', 'hex')
  const ole = Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')
  const docx = zipOf([{ name: 'word/document.xml', content: '<x/>' }])
  const sheet = (rows: string) => workbookOf(rows)
  const many = (count: number) => Buffer.from(`E-post\n${'a@x.example\n'.repeat(count)}`)
  const bomb = workbookOf('', [{ name: 'xl/media/a.xml', content: Buffer.alloc(maxUnpackedBytes + 1) }])
  const boaster = workbookOf('', [{ name: 'a.xml', content: '', declaredBytes: 0xffffffff }])
  const liar = workbookOf('', [{ name: 'xl/styles.xml', content: `<styleSheet>${' '.repeat(200_000)}</styleSheet>`, declaredBytes: 100 }])
  const broken = Buffer.from(fixture('kontakter-export.xlsx')).subarray(0, 4000)
  const scrambled = Buffer.from(fixture('kontakter-export.xlsx'))
  scrambled.fill(7, 600, 5000)

  const cases: [string, UnreadableCode, Uint8Array][] = [
    ['nothing', 'empty', Buffer.alloc(0)],
    ['blank rows only', 'empty', Buffer.from('\n;;\n  \n')],
    ['a sheet without rows', 'empty', sheet('')],
    ['a picture (PNG)', 'notASpreadsheet', png],
    ['a picture (JPEG)', 'notASpreadsheet', jpeg],
    ['a picture (SVG)', 'notASpreadsheet', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF', 'notASpreadsheet', Buffer.from('%PDF-1.7\nNamn;E-post')],
    ['a web page', 'notASpreadsheet', Buffer.from('\uFEFF<!DOCTYPE html><table></table>')],
    ['a text document', 'notASpreadsheet', docx],
    ['an old .xls', 'oldExcel', ole],
    ['a workbook cut short', 'damaged', broken],
    ['a workbook with scrambled bytes', 'damaged', scrambled],
    ['a file above the limit', 'tooLarge', Buffer.alloc(maxImportBytes + 1, 'a')],
    ['a workbook that unpacks to too much', 'tooLarge', bomb],
    ['a workbook that says it unpacks to too much', 'tooLarge', boaster],
    ['a workbook that unpacks to more than it says', 'damaged', liar],
    ['a cell so far away that it fills the memory', 'tooLarge', sheet(`<row>${textCell('XFD9999999', 'x')}</row>`)],
    ['a reference that no program writes', 'damaged', sheet(`<row>${textCell('ZZZZZZZZ1', 'x')}</row>`)],
    ['a row number that no program writes', 'damaged', sheet('<row r="99999999999"></row>')],
    ['more rows than the limit', 'tooManyRows', many(maxImportRows)],
  ]
  it.each(cases)('%s: %s', async (_, code, bytes) => {
    expect(await refusal(bytes)).toBe(code)
  })

  it('reads as many rows as the limit', async () => {
    expect((await readTable(many(maxImportRows - 1), 'x')).rows).toHaveLength(maxImportRows)
  })
})

describe('requireHeading', () => {
  it('says when there is no heading, or no column of addresses', () => {
    expect(() => requireHeading(tableOf(['a'], ['b']), 'x')).toThrow(expect.objectContaining({ code: 'noHeading' }))
    expect(() => requireHeading(tableOf(['Namn', 'Kommun']), 'x')).toThrow(expect.objectContaining({ code: 'noAddressColumn' }))
  })
})
