import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { accents, type ShippedTypeface, shippedTypefaces } from '../../../src/domain/face'
import { docxOf, htmlOf, pdfOf, type ReportDocument } from '../../../src/reports'
import { judged, noJudge } from '../../support/reports/judge'
import { oddDocument } from '../../support/reports/odd'
import { treeOf } from '../../support/reports/pdfTree'
import { noPythonDocx, readByPython } from '../../support/reports/pythonDocx'

const made = new Date('2026-11-30T12:00:00Z')
const name = 'Region <Test> & Co'
const figure = 'Stapel: halvvägs <till> målet'
const serif = 'Libertinus'

const pictureOf = async (background: string | { r: number; g: number; b: number; alpha: number }) => {
  const png = await sharp({ create: { width: 40, height: 20, channels: 4, background } })
    .png()
    .toBuffer()
  return { png: png.toString('base64'), width: 20, height: 10 }
}

describe('a document that looks as the region does', () => {
  let worn: ReportDocument
  const inTypeface = (typeface: ShippedTypeface): ReportDocument => ({ ...worn, face: { ...worn.face, typeface } })
  beforeAll(async () => {
    const [logo, logoDark] = [await pictureOf('#1d2a2b'), await pictureOf({ r: 255, g: 255, b: 255, alpha: 0.9 })]
    worn = { ...oddDocument(), face: { colours: accents({ colour: '#8c2f5f' }), logo, logoDark, typeface: 'atkinson' } }
  })

  it('has the logo first, with the name of the region, as PDF', async () => {
    const figures = (await treeOf(await pdfOf(worn, made))).filter(({ kind }) => kind === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual([name, figure])
  })

  it.each(Object.keys(shippedTypefaces) as ShippedTypeface[])(
    'is set in %s as PDF, and has the letters that it lacks from the usual one',
    async (typeface) => {
      const report = inTypeface(typeface)
      const fontsOf = async (document: ReportDocument) => {
        const written = Buffer.from(await pdfOf(document, made)).toString('latin1')
        return new Set([...written.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, font]) => font))
      }
      const wanted = shippedTypefaces[typeface].name.replaceAll(' ', '')
      const fonts = [...(await fontsOf(report))]
      expect(fonts.length).toBeGreaterThanOrEqual(2)
      expect(fonts.every((font) => font?.startsWith(wanted))).toBe(true)
      const greek = await fontsOf({ ...report, title: { text: 'Plan Ω' } })
      expect([...greek].some((font) => font?.startsWith(serif))).toBe(true)
    },
  )

  it.skipIf(noJudge)(`passes PDF/UA-1 and PDF/A-2a${noJudge ? ` (${noJudge})` : ''}`, { timeout: 120_000 }, async () => {
    const grey = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#777777' } })
      .toColourspace('b-w')
      .png()
      .toBuffer()
    const inGrey = { ...worn, face: { logo: { png: grey.toString('base64'), width: 20, height: 10 } } }
    const documents = [...(Object.keys(shippedTypefaces) as ShippedTypeface[]).map(inTypeface), inGrey]
    const pdfs = await Promise.all(documents.map((document) => pdfOf(document, made)))
    for (const standard of ['ua1', '2a'] as const) expect(await judged(pdfs, standard)).toEqual(documents.map(() => 'PASS'))
  })

  describe('as a web page', () => {
    const pageOf = async (document: ReportDocument) => {
      const html = await htmlOf(document)
      return { html, logo: new JSDOM(html).window.document.querySelector('.logo picture') }
    }

    it('has both logos, that for dark in the dark alone and on no paper', async () => {
      const { html, logo } = await pageOf(worn)
      expect(logo?.querySelector('source')?.getAttribute('media')).toBe('screen and (prefers-color-scheme: dark)')
      expect(logo?.querySelector('img')?.getAttribute('alt')).toBe(name)
      expect(logo?.querySelector('.plate')).toBeNull()
      expect(html).toContain('--accent: #8c2f5f')
      expect(html).not.toMatch(/(?:src|href|srcset)="(?!data:|#)/)
      expect(html).not.toMatch(/url\((?!data:)/)
    })

    it('has its one logo on a light plate in the dark', async () => {
      const { logoDark: _none, ...face } = worn.face ?? {}
      const { logo } = await pageOf({ ...worn, face })
      expect(logo?.querySelector('source')).toBeNull()
      expect(logo?.querySelector('img.plate')).not.toBeNull()
    })

    it('is as it was where the region has chosen nothing', async () => {
      const { html, logo } = await pageOf(oddDocument())
      expect(logo).toBeNull()
      expect(html).not.toContain('@font-face')
      expect(html).toContain('--accent: #0b5c5e')
    })
  })

  describe('as a file for a word processor', () => {
    const partsOf = async (document: ReportDocument) => {
      const files = unzipSync(await docxOf(document))
      const read = (part: string) => new JSDOM(strFromU8(files[part]!), { contentType: 'application/xml' }).window.document
      return { files, read }
    }

    it('has the logo first, with the name of the region', async () => {
      const { read } = await partsOf(worn)
      const pictures = [...read('word/document.xml').getElementsByTagName('wp:docPr')]
      expect(pictures.map((each) => each.getAttribute('descr'))).toEqual([name, figure])
      const body = read('word/document.xml').getElementsByTagName('w:body')[0]
      expect(body?.firstElementChild?.getElementsByTagName('wp:docPr')).toHaveLength(1)
    })

    it('wears the colour in headings and heads of tables, and its own letters', async () => {
      const { files } = await partsOf(worn)
      const [styles, document] = ['word/styles.xml', 'word/document.xml'].map((part) => strFromU8(files[part]!))
      expect(styles).toContain('8c2f5f')
      expect(document).toContain(accents({ colour: '#8c2f5f' }).light.tint.slice(1))
      expect(`${styles}${document}`).not.toMatch(/0B5C5E|EAF3F2/)
      expect(styles).toContain('Calibri')
    })

    it.skipIf(noPythonDocx)('names the region as who made it', async () => {
      const read = await readByPython(await docxOf(worn))
      expect([read.author, read.lastModifiedBy]).toEqual([name, name])
      expect(read.alts).toEqual([name, figure])
    })
  })
})
