import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { applyMapping, headingAt } from '../../../src/domain/imports/columns'
import { planImport } from '../../../src/domain/imports/plan'
import { noteCodes, problemCodes } from '../../../src/domain/imports/problems'
import { uiLanguages } from '../../../src/i18n/languages'
import { translator } from '../../../src/i18n'
import { describeNote, describePlace, describeProblem, describeUnreadable } from '../../../src/imports/describe'
import { UnreadableFile, unreadableCodes } from '../../../src/imports/files/errors'
import { requireHeading } from '../../../src/imports/files/heading'
import { mendFile } from '../../../src/imports/files/mend'
import { readTable } from '../../../src/imports/files/read'
import { readZipDirectory, unpackEntry } from '../../../src/imports/files/zip'
import { fixture, knows, options, planRows, planTable, tableOf } from './builders'

const planFile = async (bytes: Uint8Array) => {
  const table = await readTable(bytes, 'x')
  return planImport({ table, ...requireHeading(table, 'x'), options, known: knows() })
}

const partOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const entry = readZipDirectory(bytes).find((candidate) => candidate.name === name)
  return entry === undefined ? '' : Buffer.from(unpackEntry(bytes, entry)).toString('utf8')
}

describe.each(['kontakter-export.xlsx', 'kontakter-export.csv'])('the file to mend of %s', (name) => {
  it('holds the three bad rows as they were, and says what to do with each', async () => {
    const [sheet] = await readWorkbook(await mendFile(await planFile(fixture(name)), 'sv'))
    expect(sheet?.data.map((cells) => [cells[0], cells[1], cells.at(-1)])).toEqual([
      ['Namn', 'E-post', 'Rätta detta'],
      ['Projektledare Torsta AB', 'projektledare@torsta', expect.stringContaining('kan inte vara en e-postadress')],
      ['Ordförande Byalaget', null, expect.stringContaining('saknar e-postadress')],
      [
        'Forskare Mittuniversitetet',
        'forskare@mittuniversitetet.example; prefekt@mittuniversitetet.example',
        expect.stringContaining('en egen rad'),
      ],
    ])
  })

  it('goes in once it is mended', async () => {
    const table = await readTable(await mendFile(await planFile(fixture(name)), 'en'), 'mend.xlsx')
    const mended = { ...table, rows: table.rows.map((row, index) => ({ ...row, cells: mend(row.cells, index) })) }
    expect(requireHeading(mended, 'x').unrecognised).toEqual(['Mend this'])
    expect(planTable(mended).counts).toMatchObject({ rows: 3, created: 3, errors: 0 })
  })

  const mend = (cells: string[], index: number) => cells.map((cell, at) => (index > 0 && at === 1 ? `a${index}@x.example` : cell))
})

describe('a file to mend', () => {
  it('gives the same file when nothing was mended, in whatever language', async () => {
    const first = await mendFile(await planFile(fixture('kontakter-export.csv')), 'sv')
    const again = await mendFile(await planFile(first), 'en')
    const [before] = await readWorkbook(first)
    const [after] = await readWorkbook(again)
    const withoutAdvice = (rows: unknown[][] = []) => rows.map((cells) => cells.slice(0, -1))
    expect(withoutAdvice(after?.data)).toEqual(withoutAdvice(before?.data))
    expect(after?.data[0]?.at(-1)).toBe('Mend this')
  })

  it('holds no formula', async () => {
    const formula = '=HYPERLINK("http://x.example")'
    const plan = planRows(
      ['=1+1', 'E-post'],
      [
        [formula, 'no'],
        ['+1', '@SUM(1)'],
        ['12', ''],
      ],
    )
    const bytes = await mendFile(plan, 'sv')
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toMatch(/<f[\s>]/)
    const filledCells = [...sheet.matchAll(/<c ([^>]*[^/])>/g)]
    const types = filledCells.map(([, attributes = '']) => /\bt="(\w+)"/.exec(attributes)?.[1])
    expect(types.length).toBeGreaterThan(0)
    expect(new Set(types)).toEqual(new Set(['s']))
    expect((await readTable(bytes, 'x')).rows[1]?.cells[0]).toBe(formula)
  })

  it('is recognised also when a person had to point out the columns', async () => {
    const table = tableOf(['Vem', 'Var'], ['Anna', 'no'])
    const heading = applyMapping(headingAt(table, 0), { name: 0, email: 1 })
    const plan = planImport({ table, ...heading, options, known: knows() })
    const again = await readTable(await mendFile(plan, 'sv'), 'x')
    expect(again.rows[0]?.cells).toEqual(['Namn', 'E-post', 'Rätta detta'])
  })

  it('tells everything that is wrong with a row', async () => {
    const plan = planRows(['Namn', 'E-post'], [['a'.repeat(300), '']])
    const [, row] = (await readTable(await mendFile(plan, 'en'), 'x')).rows
    expect(row?.cells.at(-1)).toContain('no e-mail address')
    expect(row?.cells.at(-1)).toContain('longer than 200 characters')
  })

  it('keeps cells beyond the heading, and cuts those that no workbook can hold', async () => {
    const plan = planRows(['E-post'], [['no', 'kept', 'a'.repeat(40_000)]])
    const [, row] = (await readTable(await mendFile(plan, 'sv'), 'x')).rows
    expect(row?.cells[1]).toBe('kept')
    expect(row?.cells[2]).toHaveLength(32_767)
  })
})

describe.each(uiLanguages)('the words in %s', (language) => {
  const translate = translator(language)
  const values = {
    character: 'U+000A',
    written: 'W',
    kept: 'K',
    reason: 'R',
    first: 1,
    other: 2,
    limit: 3,
    rows: 4,
    megabytes: 5,
    unpacked: 6,
    name: 'N',
    names: 'A, B',
  }

  it('exist for every code, say what to do, and leave no slot open', () => {
    const sentences = [
      ...problemCodes.map((code) => describeProblem({ code, values }, translate)),
      ...noteCodes.map((code) => describeNote({ code, values }, translate)),
      ...unreadableCodes.map((code) => describeUnreadable(new UnreadableFile(code, 'x', values), translate)),
    ]
    for (const sentence of sentences) {
      expect(sentence).not.toContain('{{')
      expect(sentence).toMatch(/[.?!:,] .+\.$/)
    }
  })

  it('say where something was found', () => {
    expect(describePlace({ row: 7, column: 'E-post' }, translate)).toMatch(/7.*E-post/)
    expect(describePlace({ row: 7, column: '' }, translate)).toMatch(/7$/)
  })

  it('fill in what the reader throws', async () => {
    const large = Buffer.alloc(11 * 1024 * 1024, 'a')
    const error: unknown = await readTable(large, 'x').catch((reason: unknown) => reason)
    expect(error instanceof UnreadableFile ? describeUnreadable(error, translate) : '').toMatch(/10 MB.*100 MB/)
  })
})
