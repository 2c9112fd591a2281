import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pdfOf } from '../../../src/reports'
import { judged, noJudge } from '../../support/reports/judge'
import { oddDocument, oddText } from '../../support/reports/odd'
import { treeOf } from '../../support/reports/pdfTree'

const made = new Date('2026-11-30T12:00:00Z')

describe('a document as PDF', () => {
  it('has headings in their order, header cells, lists and the words of its pictures', async () => {
    const tree = await treeOf(await pdfOf(oddDocument(), made))
    const kinds = tree.map(({ kind }) => kind)
    expect(kinds.filter((kind) => /^H\d$/.test(kind))).toEqual(['H1', 'H2', 'H3', 'H2', 'H2'])
    // Two of the activities, repeated on no page since it is one; two of the matrix.
    expect(kinds.filter((kind) => kind === 'TH').length).toBeGreaterThanOrEqual(4)
    expect(kinds).toEqual(expect.arrayContaining(['Table', 'L', 'LI', 'Figure']))
    expect(tree.find(({ kind }) => kind === 'Figure')?.alt).toBe('Stapel: halvvägs <till> målet')
    expect(tree.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'sma']))
  })

  it('says its title and language as they are written', async () => {
    const pdf = await PDFDocument.load(await pdfOf(oddDocument(), made), { updateMetadata: false })
    expect(pdf.getTitle()).toBe(oddText)
    const { catalog } = pdf
    expect(String(catalog.lookup(PDFName.of('Lang')))).toContain('sv')
    const metadata = catalog.lookup(PDFName.of('Metadata'))
    if (!(metadata instanceof PDFRawStream)) throw new Error('No metadata')
    const written = new TextDecoder().decode(decodePDFRawStream(metadata).decode())
    expect(written).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(written).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  it('lies down where it is wide, and holds two hundred rows', async () => {
    const pdf = await PDFDocument.load(await pdfOf(oddDocument(200), made))
    const lying = pdf.getPages().filter((page) => page.getWidth() > page.getHeight())
    expect(lying.length).toBeGreaterThan(3)
  })

  it('tells letters that its font lacks by their codes', async () => {
    const document = oddDocument()
    const pdf = await pdfOf({ ...document, title: { text: 'Plan 漢字 \u0001' } }, made)
    expect((await PDFDocument.load(pdf, { updateMetadata: false })).getTitle()).toBe('Plan [U+6F22][U+5B57] [U+0001]')
  })

  it('is made of nothing but a title', async () => {
    const empty = { ...oddDocument(), facts: [], sections: [] }
    expect((await PDFDocument.load(await pdfOf(empty, made))).getPageCount()).toBe(1)
  })

  it.skipIf(noJudge)(`passes PDF/UA-1 and PDF/A-2a${noJudge ? ` (${noJudge})` : ''}`, { timeout: 120_000 }, async () => {
    const documents = [oddDocument(), oddDocument(12), { ...oddDocument(), facts: [], sections: [] }]
    const pdfs = await Promise.all(documents.map((document) => pdfOf(document, made)))
    for (const standard of ['ua1', '2a'] as const) expect(await judged(pdfs, standard)).toEqual(['PASS', 'PASS', 'PASS'])
  })
})
