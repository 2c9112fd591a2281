import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../../../src/reports'
import { longWord, oddDocument, oddText } from '../../support/reports/odd'

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

describe('a document for a word processor', () => {
  let files: Record<string, Uint8Array>
  const read = (name: string) => new JSDOM(strFromU8(files[name]!), { contentType: 'application/xml' }).window.document
  const all = (of: Document | Element, name: string) => {
    const [prefix = '', local = ''] = name.split(':')
    return [...of.getElementsByTagNameNS(namespaces[prefix as 'w'], local)]
  }
  const textIn = (element: Document | Element) =>
    all(element, 'w:t')
      .map(({ textContent }) => textContent)
      .join('')
  const valueOf = (element: Element | undefined) => element?.getAttributeNS(namespaces.w, 'val')

  beforeAll(async () => {
    files = unzipSync(await docxOf(oddDocument()))
  })

  it('has headings that tell their level', () => {
    const headings = all(read('word/document.xml'), 'w:p').flatMap((paragraph) => {
      const style = valueOf(all(paragraph, 'w:pStyle')[0])
      return style?.startsWith('Heading') ? [[style, textIn(paragraph)]] : []
    })
    expect(headings).toEqual([
      ['Heading1', oddText],
      ['Heading2', 'Bakgrund'],
      ['Heading3', 'Under'],
      ['Heading2', 'Aktiviteter'],
      ['Heading2', 'Målgrupper'],
    ])
    const levels = all(read('word/styles.xml'), 'w:style').flatMap((style) => {
      const [level] = all(style, 'w:outlineLvl')
      return level ? [[style.getAttributeNS(namespaces.w, 'styleId'), valueOf(level)]] : []
    })
    expect(levels).toEqual(
      expect.arrayContaining([
        ['Heading1', '0'],
        ['Heading2', '1'],
        ['Heading3', '2'],
      ]),
    )
  })

  it('says how lines are measured, so that no letters overlap', () => {
    const spaced = ['word/styles.xml', 'word/document.xml'].flatMap((name) => all(read(name), 'w:spacing'))
    const rules = spaced.flatMap((each) =>
      each.hasAttributeNS(namespaces.w, 'line') ? [each.getAttributeNS(namespaces.w, 'lineRule')] : [],
    )
    expect(new Set(rules)).toEqual(new Set(['auto']))
    const headings = all(read('word/styles.xml'), 'w:style').filter((style) => all(style, 'w:outlineLvl').length > 0)
    expect(headings.length).toBeGreaterThan(0)
    for (const style of headings) expect(all(style, 'w:spacing')[0]?.getAttributeNS(namespaces.w, 'lineRule')).toBe('auto')
  })

  it('keeps sums on the page of the row before them, and nothing else of a table', () => {
    const kept = all(read('word/document.xml'), 'w:tbl').map((table) => {
      const isKept = (row: Element) => all(row, 'w:keepNext').some((each) => valueOf(each) !== 'false' && valueOf(each) !== '0')
      return all(table, 'w:tr').map(isKept)
    })
    const withSums = kept[0]!
    expect(withSums.map((each, index) => (each ? withSums.length - index : 0)).filter(Boolean)).toEqual([2])
    expect(kept[1]).not.toContain(true)
  })

  it('has tables whose head is known as such', () => {
    const tables = all(read('word/document.xml'), 'w:tbl')
    expect(tables).toHaveLength(2)
    for (const table of tables) {
      const heads = all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length)
      expect([heads[0], ...new Set(heads.slice(1))]).toEqual([1, 0])
    }
  })

  it('has pictures with their words, also for those that draw no SVG', () => {
    const [drawn] = all(read('word/document.xml'), 'wp:docPr')
    expect(drawn?.getAttribute('descr')).toBe('Stapel: halvvägs <till> målet')
    expect(
      Object.keys(files)
        .filter((name) => name.startsWith('word/media/'))
        .map((name) => name.split('.').at(-1))
        .toSorted(),
    ).toEqual(['png', 'svg'])
  })

  it('says the language of all, and of what is in another', () => {
    const [whole] = all(read('word/styles.xml'), 'w:lang')
    expect(valueOf(whole)).toBe('sv-SE')
    const other = all(read('word/document.xml'), 'w:r').find((run) => textIn(run) === 'A text in English.')
    expect(valueOf(all(other!, 'w:lang')[0])).toBe('en-GB')
  })

  it('says what people wrote as they wrote it, and lies down where it is wide', () => {
    const document = read('word/document.xml')
    expect(textIn(document)).toContain(longWord)
    expect(textIn(document)).toContain(oddText)
    const turned = all(document, 'w:pgSz').map((size) => size.getAttributeNS(namespaces.w, 'orient') ?? 'portrait')
    expect(turned).toEqual(['portrait', 'landscape', 'portrait'])
  })
})
