import { convertToHtml } from 'mammoth'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Chapter } from '../../../src/domain/reporting/parts'
import { finderOf } from '../../../src/domain/terms'
import { docxOf, htmlOf, pdfOf, planWords, type ReportDocument, yearlyDocument } from '../../../src/reports'
import { judged, noJudge } from '../../support/reports/judge'
import { bookmarksOf, treeOf } from '../../support/reports/pdfTree'
import { noPythonDocx, readByPython } from '../../support/reports/pythonDocx'

const alt = 'Bas – Bredd – Spets. En pyramid i tre nivåer.'
const sources: [] = []

const chapters: Chapter[] = [
  {
    key: 'background',
    heading: 'Bakgrund',
    parts: [
      {
        key: 'background.general',
        heading: null,
        form: 'text',
        items: [{ key: 'a', text: '<b>Först</b> & "sist"\n\n#let x = $1', sources }],
      },
    ],
  },
  {
    key: 'concepts',
    heading: 'Begrepp',
    parts: [
      { key: 'concepts.levels', heading: null, form: 'facts', items: [{ key: 'l', name: 'Spets', text: 'överst', sources }] },
      {
        key: 'concepts.terms',
        heading: 'Ord',
        form: 'facts',
        items: [{ key: 'term-t', name: 'aktör', text: 'any who act', lang: 'en', sources }],
      },
    ],
  },
  { key: 'empty', heading: 'Ingenting', parts: [{ key: 'empty.part', heading: 'Tomt', form: 'list', items: [] }] },
  {
    key: 'carriedOut',
    heading: 'Genomfört',
    parts: [
      {
        key: 'g',
        heading: 'Övergripande',
        form: 'list',
        items: [
          { key: 'x', text: 'Gjort.', sources },
          { key: 'y', text: 'Bort.', edit: 'left', sources },
        ],
      },
    ],
  },
  {
    key: 'numbers',
    heading: 'Siffror',
    parts: [
      {
        key: 'numbers.all',
        heading: null,
        form: 'table',
        items: [
          { key: 'n', name: 'Möten', text: '14', sources },
          { key: 'n+1', text: 'Tillagt.', edit: 'added', sources },
        ],
      },
    ],
  },
]

const cover = {
  title: 'Uppföljning 2023',
  year: 2023,
  language: 'sv',
  publisher: 'Regionen',
  registryNumber: 'RUN/12/2024',
  date: '2024-03-14T12:00:00.000Z',
} as const

describe('a yearly report', () => {
  let document: ReportDocument
  let pdf: Uint8Array
  beforeAll(async () => {
    document = yearlyDocument(cover, chapters, { levels: 3, alt }, planWords('sv', 'Europe/Stockholm'))
    pdf = await pdfOf(document, new Date('2024-03-14T12:00:00Z'))
  })

  it('leaves out what was left out and what is empty, and says its day and number', () => {
    const text = JSON.stringify(document)
    for (const part of ['14 mars 2024', 'RUN/12/2024', 'Tillagt.']) expect(text).toContain(part)
    for (const part of ['Bort.', 'Ingenting', 'Tomt']) expect(text).not.toContain(part)
  })

  it('as PDF has one H1, headings in steps of one, header cells, its picture in words, Swedish and bookmarks', async () => {
    const tree = await treeOf(pdf)
    const kinds = tree.map(({ kind }) => kind)
    const levels = kinds.flatMap((kind) => (/^H\d$/.test(kind) ? [Number(kind.slice(1))] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(kinds.filter((kind) => kind === 'TH')).toHaveLength(2)
    expect(tree.filter(({ kind }) => kind === 'Figure').map((figure) => figure.alt)).toEqual([alt])
    expect(tree.map(({ language }) => language)).toContain('en')
    expect(await bookmarksOf(pdf)).toEqual(['Uppföljning 2023', 'Bakgrund', 'Begrepp', 'Ord', 'Genomfört', 'Övergripande', 'Siffror'])
  })

  it.skipIf(noJudge)(`as PDF passes PDF/UA-1 and PDF/A-2a${noJudge ? ` (${noJudge})` : ''}`, { timeout: 120_000 }, async () => {
    for (const standard of ['ua1', '2a'] as const) expect(await judged([pdf], standard)).toEqual(['PASS'])
  })

  it('as a web page reads nothing that people write as markup, and has the same order and words', async () => {
    const { body, documentElement, title } = new JSDOM(await htmlOf(document)).window.document
    expect(documentElement.lang).toBe('sv')
    expect(title).toBe('Uppföljning 2023')
    expect([...body.querySelectorAll('h1, h2, h3')].map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H1 Uppföljning 2023',
      'H2 Bakgrund',
      'H2 Begrepp',
      'H3 Ord',
      'H2 Genomfört',
      'H3 Övergripande',
      'H2 Siffror',
    ])
    expect(body.textContent).toContain('<b>Först</b> & "sist"')
    expect(body.querySelectorAll('b, script')).toHaveLength(0)
    expect(body.querySelector('img')?.getAttribute('alt')).toBe(alt)
    expect([...body.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual(['Vad', 'Antal'])
    expect(body.querySelector('dd[lang=en]')?.textContent).toBe('any who act')
  })

  it('leads from the first time that a term is said to where it is explained, once', async () => {
    const said: Chapter[] = [
      {
        key: 'b',
        heading: 'Före',
        parts: [{ key: 'b.p', heading: null, form: 'list', items: [{ key: 'i', text: 'En aktör & en aktör.', sources }] }],
      },
      ...chapters,
    ]
    const words = planWords('sv', 'Europe/Stockholm')
    const finder = finderOf([{ phrase: 'aktör', of: { id: 't' } }])
    const html = await htmlOf(yearlyDocument(cover, said, null, words), { finder, language: 'sv', explained: new Set() })
    const { body } = new JSDOM(html).window.document
    const links = [...body.querySelectorAll('a')]
    expect(links.map(({ hash, textContent }) => [hash, textContent])).toEqual([['#term-t', 'aktör']])
    expect(body.querySelector('#term-t dt')?.textContent).toBe('aktör')
    expect(body.querySelector('li')?.textContent).toBe('En aktör & en aktör.')
  })

  describe('as a file for a word processor', () => {
    let docx: Uint8Array
    beforeAll(async () => {
      docx = await docxOf(document)
    })

    it('is read by mammoth with its headings, header cells and picture', async () => {
      const { value } = await convertToHtml({ buffer: Buffer.from(docx) })
      const { body } = new JSDOM(value).window.document
      expect([...body.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent)).toEqual(
        expect.arrayContaining(['Uppföljning 2023', 'Bakgrund', 'Ord', 'Siffror']),
      )
      expect([...body.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual(['Vad', 'Antal'])
      expect(body.querySelector('img')?.getAttribute('alt')).toBe(alt)
    })

    it.skipIf(noPythonDocx)(`is read by python-docx in the same way${noPythonDocx ? ` (${noPythonDocx})` : ''}`, async () => {
      const read = await readByPython(docx)
      expect(read.headings.map(([style, text]) => `${style.slice(-1)} ${text}`)).toEqual(
        expect.arrayContaining(['1 Uppföljning 2023', '2 Bakgrund', '3 Ord', '2 Siffror']),
      )
      expect(read.tables.at(-1)).toEqual([
        ['Vad', 'Antal'],
        ['Möten', '14'],
      ])
      expect(read.headerRows.at(-1)).toBe(1)
      expect(read.alts).toEqual([alt])
      expect(read.title).toBe('Uppföljning 2023')
    })
  })
})
