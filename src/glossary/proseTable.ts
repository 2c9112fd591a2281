import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { attributes } from './html'

/** A node of a running text, as Lexical stores it. */
export interface ProseNode extends SerializedLexicalNode {
  children?: unknown
  headerState?: number
  colSpan?: number
  rowSpan?: number
}

/** The bits by which a cell belongs to a row, or to a column, of heads. */
const inHeadRow = 1
const inHeadColumn = 2

/** What lies in a node. What came to be stored long ago may be anything, and what is no node is left out. */
const childrenOf = ({ children }: ProseNode): ProseNode[] => (Array.isArray(children) ? children.filter(isNode) : [])

const isNode = (value: unknown): value is ProseNode => typeof value === 'object' && value !== null

type ToHtml = (nodes: ProseNode[]) => string

/**
 * A table, whose cells tell what they are the head of. It lies in a place of its own that can be scrolled sideways, by
 * keyboard too, so that a wide one does not make the page wide (WCAG 1.4.10).
 * @param name what it is called for those who do not see it
 */
export function tableHtml(table: ProseNode, name: string, toHtml: ToHtml): string {
  const children = childrenOf(table)
  const heads = children.findIndex((row) => !isHeadRow(row))
  const [head, body] = heads > 0 ? [children.slice(0, heads), children.slice(heads)] : [[], children]
  const place = attributes({ class: 'table', role: 'group', 'aria-label': name, tabindex: 0 })
  return `<div${place}><table>${part('thead', head, toHtml)}${part('tbody', body, toHtml)}</table></div>`
}

const part = (name: 'tbody' | 'thead', rows: ProseNode[], toHtml: ToHtml): string =>
  rows.length > 0 ? `<${name}>${rows.map((row) => rowHtml(row, toHtml)).join('')}</${name}>` : ''

const rowHtml = (row: ProseNode, toHtml: ToHtml): string =>
  `<tr>${childrenOf(row)
    .map((cell) => cellHtml(cell, toHtml))
    .join('')}</tr>`

/** A row of heads alone, none of which reaches into the next. */
function isHeadRow(row: ProseNode): boolean {
  const cells = childrenOf(row)
  return cells.length > 0 && cells.every(({ headerState = 0, rowSpan = 1 }) => (headerState & inHeadRow) !== 0 && rowSpan <= 1)
}

function cellHtml(cell: ProseNode, toHtml: ToHtml): string {
  const inner = toHtml(contentOf(cell))
  // A head that says nothing is the head of nothing.
  const scope = inner === '' ? null : scopeOf(cell.headerState ?? 0)
  const tag = scope ? 'th' : 'td'
  return `<${tag}${attributes({ scope, colspan: beyondOne(cell.colSpan), rowspan: beyondOne(cell.rowSpan) })}>${inner}</${tag}>`
}

function scopeOf(headerState: number): 'col' | 'row' | null {
  if ((headerState & inHeadRow) !== 0) return 'col'
  return (headerState & inHeadColumn) !== 0 ? 'row' : null
}

/** One paragraph alone stands in its cell as it is. */
function contentOf(cell: ProseNode): ProseNode[] {
  const children = childrenOf(cell)
  const [only, second] = children
  return only?.type === 'paragraph' && !second ? childrenOf(only) : children
}

const beyondOne = (span: number | undefined): number | null => (Number.isInteger(span) && Number(span) > 1 ? Number(span) : null)
