import type { ContentLanguage } from '../../i18n/languages'
import { find, type Finder, type Found } from './phrases'

/** A node of a running text, as Lexical stores it. */
interface Node {
  type: string
  children?: Node[]
  text?: string
  format?: unknown
  /** States of a text that Lexical keeps by name. */
  $?: { terms?: unknown }
}

/** A term in a running text: not stored, only made where the text is shown. */
export interface TermNode<T> extends Node {
  type: 'term'
  term: T
  children: Node[]
}

/** How terms are looked for in the texts of one document. */
export interface Search<T> {
  finder: Finder<T>
  language: ContentLanguage
  /** Those that need no more explanation; grows while texts are marked. */
  explained: Set<T>
}

/** Bit of a text's format by which it is code. */
const code = 16

/** What is never looked through. */
const closed = new Set(['heading', 'link', 'autolink', 'code'])

/**
 * A running text in which the first occurrence of each term is a node of its own, never in headings, links, code or
 * where somebody has said that nothing is to be explained.
 * @returns the very same where there is none
 */
export function markedProse<T>(prose: { root: object }, search: Search<T>): { root: object } {
  if (search.finder.byKey.size === 0) return prose
  const root = marked(prose.root as Node, search)
  return root === prose.root ? prose : { ...prose, root }
}

/** A line of text in pieces: what is said, and terms that are met for the first time. */
export function markedText<T>(text: string, search: Search<T>): (string | Found<T>)[] {
  const firsts = find(text, search.finder, search.language).filter(({ of }) => isFirst(of, search))
  return piecesOf(text, 0, firsts)
}

function isFirst<T>(term: T, { explained }: Search<T>): boolean {
  if (explained.has(term)) return false
  explained.add(term)
  return true
}

function piecesOf<T>(text: string, offset: number, found: readonly Found<T>[]): (string | Found<T>)[] {
  const pieces: (string | Found<T>)[] = []
  let end = 0
  for (const each of found) {
    pieces.push(text.slice(end, each.at - offset), each)
    end = each.at - offset + each.said.length
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** A text node in a block, and where its words begin among the block's. */
interface Span {
  node: Node
  at: number
}

function marked<T>(node: Node, search: Search<T>): Node {
  if (closed.has(node.type) || !node.children) return node
  const { text, spans } = inline(node.children)
  const bySpan = new Map<Node, Found<T>[]>()
  for (const each of text.trim() === '' ? [] : find(text, search.finder, search.language)) {
    const span = spans.find(({ node: { text: said = '' }, at }) => at <= each.at && each.at + each.said.length <= at + said.length)
    if (span && isFirst(each.of, search)) bySpan.set(span.node, [...(bySpan.get(span.node) ?? []), each])
  }
  const children = node.children.flatMap((child) => {
    const found = bySpan.get(child)
    const at = spans.find((span) => span.node === child)?.at ?? 0
    return found ? inPieces(child, at, found) : [marked(child, search)]
  })
  return children.length === node.children.length && children.every((child, index) => child === node.children?.[index])
    ? node
    : { ...node, children }
}

const inPieces = <T>(node: Node, at: number, found: readonly Found<T>[]): Node[] =>
  piecesOf(node.text ?? '', at, found).map((piece): Node | TermNode<T> =>
    typeof piece === 'string' ? { ...node, text: piece } : { type: 'term', term: piece.of, children: [{ ...node, text: piece.said }] },
  )

/** The words of a block's own children, with those that a term may be marked in: not within a link, nor over two nodes. */
function inline(children: readonly Node[]): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const node of children) {
    if (node.type === 'text') {
      if (!isCode(node) && !isUnexplained(node)) spans.push({ node, at: text.length })
      text += node.text ?? ''
    } else text += node.type === 'link' || node.type === 'autolink' ? wordsOf(node) : '\n'
  }
  return { text, spans }
}

const isCode = ({ format }: Node): boolean => typeof format === 'number' && (format & code) !== 0

/** What the editor's button for it has marked. */
const isUnexplained = ({ $ }: Node): boolean => $?.terms === 'off'

const wordsOf = ({ text = '', children = [] }: Node): string => text + children.map(wordsOf).join('')
