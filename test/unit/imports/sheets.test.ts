import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { Table } from '../../../src/domain/imports/table'
import { readTable } from '../../../src/imports/files/read'
import { workbookText } from '../../../src/domain/workbookText'
import { fixture, planTable, textCell, workbookOf, zipOf } from './builders'

const list = (name: string, sheet: string | null = null) => readTable(fixture(`lists/${name}`), name, sheet)
const cellsOf = ({ rows }: Table): string[][] => rows.map(({ cells }) => cells)
const namesIn = (table: Table): (string | undefined)[] => table.rows.slice(1).map(({ cells }) => cells[0])

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
interface SheetSpec {
  name: string
  rows?: string[][]
  state?: string
  type?: string
}

/** A workbook of several sheets. */
const workbook = (sheets: SheetSpec[]) =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relations}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets.map(({ type = 'worksheet' }, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${type}s/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    },
    ...sheets.map(({ rows = [], type = 'worksheet' }, index) => ({
      name: `xl/${type}s/sheet${index + 1}.xml`,
      content:
        type === 'worksheet'
          ? `<worksheet><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => textCell(`${'ABCDEF'[column]}${row + 1}`, text)).join('')}</row>`).join('')}</sheetData></worksheet>`
          : '<chartsheet/>',
    })),
  ])

const heading = ['Namn', 'E-post']
const person = (name: string): string[][] => [heading, [name, `${name.toLowerCase()}@x.example`]]

describe('the sheets of a workbook', () => {
  it('a hidden one is not read, unless somebody chooses it', async () => {
    const table = await list('hidden-sheet.xlsx')
    expect(namesIn(table)).toEqual(['Ny Lista'])
    expect(table.sheets).toEqual({
      read: 'Kontakter',
      all: [
        { name: 'Arkiv 2019', hidden: true },
        { name: 'Kontakter', hidden: false },
      ],
      hiddenColumns: [],
    })
    expect(namesIn(await list('hidden-sheet.xlsx', 'Arkiv 2019'))).toEqual(['Gammal Lista'])
  })

  it('is not read either where its state is “very hidden”, and the one that is shown has no heading', async () => {
    const bytes = workbook([
      { name: 'A', rows: person('Anna'), state: 'veryHidden' },
      { name: 'B', rows: [['x'], ['y']] },
    ])
    expect(cellsOf(await readTable(bytes, 'x'))).toEqual([['x'], ['y']])
  })

  it('of several the first that is shown and has a heading, or the one that is chosen', async () => {
    const bytes = workbook([
      { name: 'Om', rows: [['Läs mig']] },
      { name: 'Kommuner &amp; &quot;aktörer&quot;', rows: person('Bo') },
      { name: 'Ideella', rows: person('Cia') },
    ])
    expect(await readTable(bytes, 'x')).toMatchObject({ sheets: { read: 'Kommuner & "aktörer"' } })
    expect(namesIn(await readTable(bytes, 'x', 'Ideella'))).toEqual(['Cia'])
    await expect(readTable(bytes, 'x', 'Alla')).rejects.toMatchObject({
      code: 'noSuchSheet',
      values: { name: 'Alla', names: 'Om, Kommuner & "aktörer", Ideella' },
    })
  })

  it('a chart on a sheet of its own stands in nobody’s way', async () => {
    const bytes = workbook([
      { name: 'Diagram', type: 'chartsheet' },
      { name: 'Lista', rows: person('Bo') },
    ])
    expect(await readTable(bytes, 'x')).toMatchObject({ sheets: { read: 'Lista', all: [{ name: 'Lista' }] } })
  })

  it('all hidden: the first with a heading is read', async () => {
    expect(namesIn(await readTable(workbook([{ name: 'A', rows: person('Anna'), state: 'hidden' }]), 'x'))).toEqual(['Anna'])
  })
})

describe('the rows of a sheet', () => {
  it('hidden ones are read and told of', async () => {
    const plan = planTable(await list('hidden-rows.xlsx'))
    expect(plan.rows.map(({ name, notes, outcome }) => [name, outcome, notes.map(({ code }) => code)])).toEqual([
      ['Synlig A', 'create', expect.not.arrayContaining(['hiddenRow'])],
      ['Dold B', 'create', expect.arrayContaining(['hiddenRow'])],
    ])
  })

  it('hidden columns are told of', async () => {
    const cols = '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="true"/><col min="27" max="27" hidden="1"/></cols>'
    const bytes = zipOf([
      {
        name: 'xl/workbook.xml',
        content: `<workbook xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet>${cols}<sheetData><row r="1">${textCell('A1', 'E-post')}</row></sheetData></worksheet>`,
      },
    ])
    expect((await readTable(bytes, 'x')).sheets?.hiddenColumns).toEqual(['B', 'C', 'AA'])
  })

  it('without references are read, wherever they are left out', async () => {
    expect(cellsOf(await list('cells-without-reference.xlsx'))).toEqual([
      ['Namn', 'E-post', 'Organisation', 'Roll'],
      ['Nora Noref', 'nora@kommun.example', 'NR AB', 'VD'],
    ])
    const bare = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const some = workbookOf(
      `<!-- <row><c> --><row>${bare('A')}${textCell('C1', 'C')}${bare('D')}</row><row r="4" spans="1:4">${bare('E')}<c/>${bare('<![CDATA[<row><c r="Z9">]]>')}</row><row>${bare('H')}</row>`,
    )
    expect(cellsOf(await readTable(some, 'x'))).toEqual([
      ['A', '', 'C', 'D'],
      ['', '', '', ''],
      ['', '', '', ''],
      ['E', '', '<row><c r="Z9">', ''],
      ['H', '', '', ''],
    ])
  })

  it('as other programs write them: with a prefix, text in runs, readings beside it, and in CDATA sections', async () => {
    const bytes = zipOf([
      {
        name: 'xl/workbook.xml',
        content: `<x:workbook xmlns:x="m" xmlns:r="${relations}"><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      },
      {
        name: 'xl/sharedStrings.xml',
        content:
          '<x:sst xmlns:x="m"><x:si><x:r><x:t xml:space="preserve">Namn </x:t></x:r><x:r><x:t>här</x:t></x:r><x:rPh sb="0" eb="1"><x:t>läs</x:t></x:rPh></x:si><x:si><x:t><![CDATA[Å & <B>]]></x:t></x:si></x:sst>',
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content:
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    ])
    expect(cellsOf(await readTable(bytes, 'x'))).toEqual([['Namn här'], ['Å & <B>']])
  })

  it('any text comes back from a workbook that we write as it was', async () => {
    const parts = fc
      .array(
        fc.constantFrom(
          '_x002d_',
          '_',
          'x',
          '005F_',
          '_x005F_',
          'E',
          '\u0001',
          '\r',
          '\n',
          '\t',
          ' ',
          '&',
          '<',
          'å',
          '😀',
          '\uD83D',
          '\uFFFE',
          '"',
          "'",
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((each) => each.join(''))
    const texts = fc.array(parts, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const written = await writeWorkbook([['Namn', ...list].map((value) => ({ value: workbookText(value), type: String }))]).toBuffer()
        const [cells] = cellsOf(await readTable(written, 'x'))
        expect(cells).toEqual(['Namn', ...list])
      }),
      { numRuns: 150 },
    )
  })
})
