import { toPlainText } from '@react-email/components'
import { withLooseLinks } from '../domain/looseLinks'

/** The parts of html-to-text's element and builder that our formatters use; it ships no types. */
interface TextElement {
  name?: string
  attribs?: Record<string, string>
  children?: TextElement[]
  /** Of a text. */
  data?: string
}
interface TextBuilder {
  openBlock: (options: { leadingLineBreaks: number }) => void
  closeBlock: (options: { trailingLineBreaks: number; blockTransform?: (text: string) => string }) => void
  addInline: (text: string) => void
  addLineBreak: () => void
}
type Walk = (children: TextElement[] | undefined, builder: TextBuilder) => void
type Formatter = (element: TextElement, walk: Walk, builder: TextBuilder) => void

/** Characters a line, so that a reply can quote it within the 78 of RFC 5322. */
const lineLength = 72

const selectors = [
  { selector: 'a', format: 'link' },
  { selector: 'a.title', format: 'anchor', options: { ignoreHref: true } },
  { selector: 'a.term', format: 'anchor', options: { ignoreHref: true } },
  { selector: 'a.button', format: 'button' },
  { selector: 'p.label', format: 'paragraph', options: { leadingLineBreaks: 3, trailingLineBreaks: 1 } },
  { selector: 'h1', format: 'title' },
  { selector: 'h2', format: 'heading2' },
  { selector: 'h3', options: { uppercase: false } },
  { selector: 'ul', options: { itemPrefix: '- ' } },
  { selector: 'img.logo', format: 'alternative' },
  { selector: 'hr', options: { length: 40 } },
]

/** The text part of a mail, made from its HTML so that both say the same. Lines end in LF. */
export const plainTextOf = (html: string): string =>
  `${withLooseLinks(
    toPlainText(html, {
      wordwrap: lineLength,
      selectors,
      formatters: { alternative, button, link, title: underlinedWith('='), heading2: underlinedWith('-') },
    }).trim(),
  )}\n`

/** A heading underlined, and under it the address that it links to. */
function underlinedWith(mark: string): Formatter {
  return (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 1 })
    walk(element.children, builder)
    const url = urlOfTitle(element)
    const underline = (text: string) => `${text}\n${mark.repeat(longestLine(text))}`
    builder.closeBlock({ trailingLineBreaks: url === undefined ? 2 : 1, blockTransform: underline })
    if (url !== undefined) addParagraph(builder, url)
  }
}

const urlOfTitle = (heading: TextElement): string | undefined =>
  heading.children?.find((child) => child.attribs?.class?.split(' ').includes('title'))?.attribs?.href

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))

function addParagraph(builder: TextBuilder, text: string): void {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(text)
  builder.closeBlock({ trailingLineBreaks: 2 })
}

/** What a picture says: the logo alone, which stands for the name of who writes. */
const alternative: Formatter = (element, _walk, builder) => builder.addInline(element.attribs?.alt ?? '')

/** What a link says, and after it its address with room on both sides, so that nothing after it is taken for a part of it. */
const link: Formatter = (element, walk, builder) => {
  const href = (element.attribs?.href ?? '').replace(/^mailto:/, '')
  const isSaid = textOf(element).trim() === href
  if (isSaid && /^https?:/.test(href)) return builder.addInline(` ${href} `)
  walk(element.children, builder)
  if (!isSaid && href !== '' && !href.startsWith('#')) builder.addInline(` ( ${href} )`)
}

const textOf = ({ children = [], data = '' }: TextElement): string => data + children.map(textOf).join('')

/** What a button says, and its address on a line of its own, where every client makes it a link. */
const button: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children, builder)
  builder.addInline(':')
  builder.addLineBreak()
  builder.addInline(`${element.attribs?.href ?? ''} `)
  builder.closeBlock({ trailingLineBreaks: 1 })
}
