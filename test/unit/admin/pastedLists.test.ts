import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { withLists } from '../../../src/admin/writing/pastedLists'

const parse = (html: string): Document => new JSDOM(html).window.document

/** What became of pasted HTML, without anything but lists, items and words. */
function lists(html: string): string {
  const { body } = parse(withLists(html, parse))
  const shape = (node: Node): string => {
    if (node.nodeType === 3) return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ')
    const inner = [...node.childNodes].map(shape).join('')
    const tag = node.nodeName.toLowerCase()
    if (tag === 'br') return '/'
    if (tag === 'ol' && (node as Element).hasAttribute('start'))
      return `<ol ${(node as Element).getAttribute('start')}>${inner.trim()}</ol>`
    return ['ul', 'ol', 'li', 'h2'].includes(tag) ? `<${tag}>${inner.trim()}</${tag}>` : inner
  }
  return [...body.childNodes]
    .map(shape)
    .join('')
    .replace(/\s+(?=<)|(?<=>)\s+/g, '')
    .trim()
}

const mark = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`
const word = (text: string, { level = 1, list = 0, sign = '·', kind = 'Middle' } = {}) =>
  `<p class=MsoListParagraphCxSp${kind} style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'>${mark(sign)}<span lang=SV>${text}<o:p></o:p></span></p>\n`
const page = (body: string, styles = '') =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15"><style><!--\n@font-face{font-family:Wingdings}\n${styles}\n--></style></head><body lang=SV><!--StartFragment-->\n\n${body}\n<!--EndFragment--></body></html>`

describe('what Word puts on the clipboard', () => {
  it('becomes a list of points, between paragraphs that are none', () => {
    const text = page(
      `<p class=MsoNormal>Före<o:p></o:p></p>${word('Ett', { kind: 'First' })}${word('Två')}${word('Tre', { kind: 'Last' })}<p class=MsoNormal>Efter</p>`,
    )
    expect(lists(text)).toBe('Före<ul><li>Ett</li><li>Två</li><li>Tre</li></ul>Efter')
  })

  it('becomes a numbered list that goes on where it began', () => {
    expect(lists(page(word('Ett', { sign: '1.' }) + word('Två', { sign: '2.' })))).toBe('<ol><li>Ett</li><li>Två</li></ol>')
    expect(lists(page(word('Tre', { sign: '3)' }) + word('Fyra', { sign: '4)' })))).toBe('<ol 3><li>Tre</li><li>Fyra</li></ol>')
    for (const sign of ['a)', 'A.', 'i.', 'IV.', '(1)', '1.1.'])
      expect(lists(page(word('Ett', { sign }))), sign).toBe('<ol><li>Ett</li></ol>')
    for (const sign of ['o', '§', '–', '-', '•', 'Ø']) expect(lists(page(word('Ett', { sign }))), sign).toBe('<ul><li>Ett</li></ul>')
  })

  it('becomes lists in lists, of both kinds and several levels', () => {
    const text =
      word('Ett', { sign: '1.' }) +
      word('a', { level: 2, sign: 'o' }) +
      word('b', { level: 2, sign: 'o' }) +
      word('djupt', { level: 3, sign: '§' }) +
      word('Två', { sign: '2.' })
    expect(lists(page(text))).toBe('<ol><li>Ett<ul><li>a</li><li>b<ul><li>djupt</li></ul></li></ul></li><li>Två</li></ol>')
    expect(lists(page(word('djup först', { level: 2 }) + word('ytlig')))).toMatch(/djup först.*ytlig/)
  })

  it('goes by the style sheet where it says what the list is', () => {
    const styles = '@list l3\n\t{mso-list-id:1;}\n@list l3:level1\n\t{mso-level-number-format:bullet;\n\tmso-level-text:v;}'
    expect(lists(page(word('Ett', { list: 3, sign: 'v' }), styles))).toBe('<ul><li>Ett</li></ul>')
  })

  it('parts lists that follow on each other in other kinds, and keeps a further paragraph of an item in it', () => {
    expect(lists(page(word('Punkt') + word('Nummer', { sign: '1.', list: 1 })))).toBe('<ul><li>Punkt</li></ul><ol><li>Nummer</li></ol>')
    expect(lists(page(`${word('Ett')}<p class=MsoListParagraph>mer om det</p>${word('Två')}`))).toBe(
      '<ul><li>Ett/mer om det</li><li>Två</li></ul>',
    )
  })

  it('is known where the sign is mere text, as on macOS and in Outlook', () => {
    const plain =
      '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp;&nbsp; Ett</p><p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp;&nbsp; Två</p>'
    expect(lists(page(plain))).toBe('<ul><li>Ett</li><li>Två</li></ul>')
    const comment =
      '<p class="MsoNormal" style="margin-left:.5in;text-indent:-.25in;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><!--[endif]-->Ett</p>'
    expect(lists(page(comment))).toBe('<ol><li>Ett</li></ol>')
  })

  it('keeps links and bold words', () => {
    expect(withLists(page(word('<b>Fet</b> <a href="https://exempel.se">länk</a>')), parse)).toMatch(
      /<li>[\s\S]*<b>Fet<\/b> <a href="https:\/\/exempel.se">länk<\/a>[\s\S]*<\/li>/,
    )
  })
})

describe('what others put on the clipboard', () => {
  const online = (text: string, level: number, tag = 'ul', start = 1) =>
    `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1" role="list" start="${start}"><li data-leveltext="" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`

  it('Word on the web: an item each becomes one list, levels and all', () => {
    expect(lists(online('Ett', 1) + online('under', 2) + online('Två', 1))).toBe('<ul><li>Ett<ul><li>under</li></ul></li><li>Två</li></ul>')
    expect(lists(online('Ett', 1, 'ol') + online('Två', 1, 'ol', 2))).toBe('<ol><li>Ett</li><li>Två</li></ol>')
    expect(lists(`<div><p>Före</p></div>${online('Ett', 1)}<div><p>Efter</p></div>`)).toBe('Före<ul><li>Ett</li></ul>Efter')
  })

  it('Google Docs: a list in a list goes into the item before it', () => {
    const docs =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Ett</span></p></li><ul><li aria-level="2"><p><span>under</span></p></li></ul><li aria-level="1"><p><span>Två</span></p></li></ul></b>'
    expect(lists(docs)).toBe('<ul><li>Ett<ul><li>under</li></ul></li><li>Två</li></ul>')
  })

  it('LibreOffice: what is a list stays one, its paragraphs parted by breaks', () => {
    const office = '<ol><li><p style="line-height:100%">Ett</p><p>mer</p></li><li><p>Två</p><ul><li><p>under</p></li></ul></li></ol>'
    expect(lists(office)).toBe('<ol><li>Ett/mer</li><li>Två<ul><li>under</li></ul></li></ol>')
  })

  it('a text with no lists is left as it is', () => {
    expect(lists('<p>1. Inte en lista</p><div>text</div>')).toBe('1. Inte en listatext')
  })
})
