import type { ContentLanguage } from '../../i18n/languages'
import { termOf } from './terms'
import { withParts, wordsIn } from './words'

/** A piece of a text, and whether it was searched for. */
export interface Segment {
  text: string
  hit: boolean
}

/** From where to where a word stands that was hit. */
interface Range {
  start: number
  end: number
}

/** How long a piece of a text is shown, and how much of it stands before the first hit, in characters. */
const shown = { length: 200, before: 60 }

/** Which words of a text were hit. @param terms what the index found, spelt exactly or without accents */
export function hitsIn(text: string, language: ContentLanguage, terms: ReadonlySet<string>): Range[] {
  const isHit = (word: string) => {
    const { exact, plain } = termOf(word, language)
    return terms.has(exact) || plain.some((each) => terms.has(each))
  }
  return wordsIn(text).flatMap((word) => {
    const hit = withParts(word).filter((each) => isHit(each.word))
    // A whole word that was hit covers its parts.
    return hit[0] === word ? [{ start: word.start, end: word.end }] : hit.map(({ start, end }) => ({ start, end }))
  })
}

/** A whole text in pieces. */
export const segmentsOf = (text: string, hits: readonly Range[]): Segment[] => piecesOf(text, { start: 0, end: text.length }, hits)

/** A text around its first hit, or its beginning where there is none; whole words, with an ellipsis where something is left out. */
export function snippetOf(text: string, hits: readonly Range[]): Segment[] {
  const window = windowOf(text, hits[0]?.start ?? 0)
  const inside = hits.filter(({ start, end }) => start >= window.start && end <= window.end)
  return [
    ...(window.start > 0 ? [{ text: '… ', hit: false }] : []),
    ...piecesOf(text, window, inside),
    ...(window.end < text.length ? [{ text: ' …', hit: false }] : []),
  ]
}

function windowOf(text: string, first: number): Range {
  if (text.length <= shown.length) return { start: 0, end: text.length }
  const wanted = Math.max(0, Math.min(first - shown.before, text.length - shown.length))
  const start = wanted === 0 ? 0 : afterSpace(text, wanted, first)
  const limit = start + shown.length
  if (limit >= text.length) return { start, end: text.length }
  const space = lastSpace(text, limit)
  return { start, end: space > first ? space : limit }
}

/** Where the next word begins, unless that is beyond the hit. */
function afterSpace(text: string, from: number, atMost: number): number {
  const space = text.slice(from, atMost).search(/\s/)
  return space === -1 ? from : from + space + 1
}

function lastSpace(text: string, before: number): number {
  let at = before
  while (at > 0 && !/\s/.test(text.charAt(at))) at -= 1
  return at
}

function piecesOf(text: string, { start, end }: Range, hits: readonly Range[]): Segment[] {
  const pieces: Segment[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false })
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false })
  return pieces
}
