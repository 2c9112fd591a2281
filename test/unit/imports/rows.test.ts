import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { looksGarbled } from '../../../src/domain/imports/encoding'
import type { Table } from '../../../src/domain/imports/table'
import { readTable } from '../../../src/imports/files/read'
import { fixture, planTable } from './builders'

const read = (text: string | Uint8Array): Promise<Table> => readTable(Buffer.from(text), 'list.csv')
const cellsOf = ({ rows }: Table): string[][] => rows.map(({ cells }) => cells)
const faultsOf = ({ rows }: Table) => rows.flatMap(({ fault, number }) => (fault ? [`${number} ${fault}`] : []))
const list = (name: string) => read(fixture(`lists/${name}`))

describe('every row of a file is accounted for', () => {
  it('whose lines end in several ways', async () => {
    const table = await list('crlf-then-lf.csv')
    expect(cellsOf(table).map(([name]) => name)).toEqual(['Namn', 'Åsa Öst', 'Bo Ek', 'Cia Alm'])
    const plan = planTable(table)
    expect(plan.counts).toMatchObject({ rows: 3, created: 3 })
    expect(cellsOf(await read('Namn;E-post\rA;a@x.example\nB;b@x.example\r\nC;c@x.example'))).toHaveLength(4)
  })

  it('with a quotation mark that is never closed', async () => {
    const plan = planTable(await list('unclosed-quote.csv'))
    expect(plan.rows.map(({ number, outcome, problems }) => [number, outcome, problems.map(({ code }) => code)])).toEqual([
      [2, 'error', ['unclosedQuote']],
      [3, 'create', []],
    ])
  })

  it('with a quotation mark that another closes, rows below', async () => {
    const text = 'Namn;E-post;Not\nA;a@x.example;"Läst\nB;b@x.example;Y\nC;c@x.example;"Z"\nD;d@x.example;\n'
    const table = await read(text)
    expect(cellsOf(table).map(([name]) => name)).toEqual(['Namn', 'A', 'B', 'C', 'D'])
    expect(faultsOf(table)).toEqual(['2 unclosedQuote'])
  })

  it('with a quotation mark that another closes at the end of a cell, so that the whole is well-formed', async () => {
    const table = await read('Namn;E-post;Not\nA;a@x.example;"Läst\nB;b@x.example;Y\nC;c@x.example;"\nD;d@x.example;\n')
    expect(cellsOf(table).map(([name]) => name)).toEqual(['Namn', 'A', 'B', 'C', 'D'])
    expect(faultsOf(table)).toEqual(['2 unclosedQuote', '4 unclosedQuote'])
  })

  it('keeps cells that do run over several lines, also in a file with faults', async () => {
    const table = await read('Namn;E-post;Not\nA;a@x.example;"Ring\nefter två"\nB;b@x.example;"Läst\nC;c@x.example;\n')
    expect(cellsOf(table)[1]).toEqual(['A', 'a@x.example', 'Ring\nefter två'])
    expect(faultsOf(table)).toEqual(['3 unclosedQuote'])
    expect(table.rows).toHaveLength(4)
  })

  it('with text after a quotation that has ended', async () => {
    const table = await read('Namn;E-post\n"Anna" Ek;a@x.example\n"Bo \\"B\\" Ek";b@x.example\nSkärm 24";c@x.example')
    expect(faultsOf(table)).toEqual(['2 strayQuote', '3 strayQuote'])
    expect(cellsOf(table)[3]).toEqual(['Skärm 24"', 'c@x.example'])
  })

  const nothingOdd = fc.stringMatching(/^[A-Za-zåäöÅÄÖ .,;|"\t]{0,12}$/)
  const withLines = fc
    .array(fc.constantFrom('å', 'b ', '\n', '\r\n', '"', ';', ',', '|', 'Ö'), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const cell = fc.oneof(nothingOdd, withLines)
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const written = (text: string, delimiter: string, always: boolean): string =>
    always || /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim() ? quote(text) : text
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

  it('as a second reader counts and reads them', async () => {
    const rows = fc.array(fc.tuple(cell, cell, fc.boolean(), lineEnd, fc.constantFrom('', ' ', '  ')), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(';', ',', '\t', '|'), fc.boolean(), async (list, delimiter, declares) => {
        const linesWith = (blanks: boolean) =>
          list.map(([name, note, always, end, blank], index) => {
            const cells = [name, `a${index}@x.example`, note].map((text) => written(text, delimiter, always))
            return { cells: cells.join(delimiter + (blanks && always && delimiter !== '\t' ? blank : '')), end }
          })
        const body = linesWith(true).map(({ cells, end }) => cells + end)
        const heading = ['Namn', 'E-post', 'Not'].join(delimiter)
        const table = await read(`${declares ? `sep=${delimiter}\r\n` : ''}${heading}\n${body.join('')}`)
        const { data } = Papa.parse<string[]>([heading, ...linesWith(false).map(({ cells }) => cells)].join('\n'), {
          delimiter,
          newline: '\n',
        })
        expect(cellsOf(table)).toEqual(data)
      }),
      { numRuns: 400 },
    )
  })

  it('whatever quotation marks stand where: each address is told of, once', async () => {
    const odd = fc.array(fc.constantFrom('"', 'x', ' ', '""', ';', 'Läst'), { maxLength: 4 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(odd, odd, lineEnd), { minLength: 1, maxLength: 15 }), async (list) => {
        const body = list.map(([before, after, end], index) => `N${index};a${index}@x.example;${before}${after}${end}`)
        const { rows } = await read(`Namn;E-post;Not\n${body.join('')}`)
        const told = rows.slice(1).map(({ cells }) => cells[1])
        expect(told).toEqual(list.map((_, index) => `a${index}@x.example`))
      }),
      { numRuns: 400 },
    )
  })
})

describe('delimiters', () => {
  it.each(['|', ':', '~', '#', '.', '\\', '^', 'å', '€'])('that a first line declares: %s', async (delimiter) => {
    for (const end of ['\r\n', '\n', '\r'])
      expect(cellsOf(await read(`sep=${delimiter}${end}Namn${delimiter}E-post${end}A${delimiter}"x${delimiter}y"${end}`))).toEqual([
        ['Namn', 'E-post'],
        ['A', `x${delimiter}y`],
      ])
  })

  it('declared in quotation marks, or on the only line', async () => {
    expect(cellsOf(await read('"sep=;"\nNamn;E-post\n'))).toEqual([['Namn', 'E-post']])
    await expect(read('sep=;')).rejects.toMatchObject({ code: 'empty' })
  })

  it('tries a bar', async () => {
    expect(cellsOf(await read('Namn|E-post\nEk, Bo|bo@x.example'))).toEqual([
      ['Namn', 'E-post'],
      ['Ek, Bo', 'bo@x.example'],
    ])
  })

  it('reads blanks before quotation marks as meant', async () => {
    expect(cellsOf(await list('blank-before-quote.csv'))).toEqual([
      ['Namn', 'E-post', 'Organisation'],
      ['Ek, Bo', 'bo@kommun.example', 'Alfa, Beta AB'],
    ])
  })
})

describe('how letters are written', () => {
  const macRoman = (text: string) =>
    Buffer.from(
      Array.from(text, (letter) => ({ å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e })[letter] ?? letter.charCodeAt(0)),
    )
  const dos = (text: string) =>
    Buffer.from(
      Array.from(text, (letter) => ({ å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82 })[letter] ?? letter.charCodeAt(0)),
    )
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const text = 'Namn;E-post;Organisation\r\nÅsa Öst;asa@x.example;Östersunds Båtvarv\r\nÄnglamark André;a@x.example;Mårdäng\r\n'

  it('by an older Mac', async () => {
    const table = await list('mac-roman.csv')
    expect(table.encoding).toBe('macintosh')
    expect(cellsOf(table).map(([name]) => name)).toEqual(['Namn', 'Åsa Ö', 'Bo'])
  })

  it.each([
    ['macintosh', macRoman(text)],
    ['cp850', dos(text)],
    ['windows-1252', latin(text)],
    ['utf-8', Buffer.from(text)],
    ['utf-16', utf16(text)],
    ['utf-16', utf16(text).swap16()],
    [
      'mixed',
      Buffer.concat([
        Buffer.from('Namn;E-post;Organisation\r\nÅsa Öst;asa@x.example;Östersunds Båtvarv\r\n'),
        latin('Änglamark André;a@x.example;Mårdäng\r\n'),
      ]),
    ],
  ])('as %s, each letter is what it was', async (encoding, bytes) => {
    const table = await read(bytes)
    expect(table.encoding).toBe(encoding)
    expect(cellsOf(table)).toEqual(
      text
        .trim()
        .split('\r\n')
        .map((line) => line.split(';')),
    )
  })

  const words = fc.array(
    fc.constantFrom('Åsa', 'Öst', 'Björn', 'Märta', 'Håkan', 'Hammarö', 'ÖSTERSUND', 'Krokom', 'Änge', 'André', 'Bräcke', 'Strömsund'),
    { minLength: 3, maxLength: 10 },
  )
  it.each([
    ['macintosh', macRoman],
    ['cp850', dos],
    ['windows-1252', latin],
  ])('as %s, whichever names are on the list', async (encoding, encode) => {
    await fc.assert(
      fc.asyncProperty(words, async (names) => {
        fc.pre(names.some((name) => /[^\0-\x7F]/.test(name)))
        const lines = ['Namn;E-post', ...names.map((name, index) => `${name};a${index}@x.example`)]
        const table = await read(encode(lines.join('\r')))
        expect([table.encoding, cellsOf(table)]).toEqual([encoding, lines.map((line) => line.split(';'))])
      }),
    )
  })

  it('refuses, in words, what reads as words in no way', async () => {
    await expect(
      read(Buffer.from([...Buffer.from('Namn;E-post\nA'), 0xb9, 0xc2, 0xb7, 0xfe, ...Buffer.from('B;a@x.example')])),
    ).rejects.toMatchObject({ code: 'unknownEncoding' })
  })

  it('notices letters that were garbled before the file was saved', async () => {
    const plan = planTable(await read('Namn;E-post\nÃ…sa Ã–st;a@x.example\nB\uFFFDrje;b@x.example\nSão Ângela;c@x.example'))
    expect(plan.rows.map(({ notes }) => notes.map(({ code }) => code))).toEqual([['looksGarbled'], ['looksGarbled'], []])
    expect(looksGarbled('Åsa Öst – ”Å”')).toBe(false)
  })
})
