import type { ContentLanguage } from '../../i18n/languages'
import { sentencesIn } from '../readability'

/** A word or several to look for, and what it stands for. */
export interface Phrase<T> {
  phrase: string
  of: T
}

/** Where a phrase stands in a text. */
export interface Found<T> {
  of: T
  at: number
  /** As it stands there. */
  said: string
}

/** Phrases made ready to be looked for. */
export interface Finder<T> {
  byKey: ReadonlyMap<string, readonly Sought<T>[]>
  /** The most words that a phrase has, by its first word. */
  longest: ReadonlyMap<string, number>
}

interface Sought<T> {
  words: readonly string[]
  of: T
}

interface Token {
  word: string
  at: number
  /** What stands between it and the word before. */
  gap: string
}

/** Letters and figures; a hyphen, an apostrophe or a colon within holds them together: a compound is a word of its own. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’:\u00ad][\p{L}\p{M}\p{N}]+)*/gu

/** Makes phrases ready. Where two are the same, the first counts. */
export function finderOf<T>(phrases: Iterable<Phrase<T>>): Finder<T> {
  const byKey = new Map<string, Sought<T>[]>()
  const longest = new Map<string, number>()
  for (const { phrase, of } of phrases) {
    const tokens = tokensOf(phrase)
    if (tokens.length === 0 || !isWhole(phrase)) continue
    const words = tokens.map((each) => each.word)
    const [first = ''] = words
    const key = keyOf(tokens)
    byKey.set(key, [...(byKey.get(key) ?? []), { words, of }])
    longest.set(first.toLowerCase(), Math.max(words.length, longest.get(first.toLowerCase()) ?? 0))
  }
  return { byKey, longest }
}

/** One letter is no word to look for, nor is what would lose a sign at its ends (C++). */
const isWhole = (phrase: string): boolean => /^[\p{L}\p{N}].*[\p{L}\p{N})]$/u.test(phrase.trim())

/**
 * Where phrases stand in a text, as whole words, in order and not over one another; the longest counts. Words are found
 * with a capital where a sentence begins, abbreviations only as they are written.
 */
export function find<T>(text: string, finder: Finder<T>, language: ContentLanguage): Found<T>[] {
  if (finder.byKey.size === 0) return []
  const tokens = tokensOf(text)
  const begins = once(() => startsOf(text, language))
  const found: Found<T>[] = []
  for (let index = 0; index < tokens.length;) {
    const hit = longestAt(tokens, index, finder, begins)
    const last = hit && tokens[index + hit.words.length - 1]
    const first = tokens[index]
    if (!hit || !first || !last) {
      index += 1
      continue
    }
    const end = last.at + last.word.length
    if (standsAlone(text, first.at, end)) found.push({ of: hit.of, at: first.at, said: text.slice(first.at, end) })
    index += hit.words.length
  }
  return found
}

function longestAt<T>(tokens: readonly Token[], index: number, finder: Finder<T>, begins: () => ReadonlySet<number>): Sought<T> | null {
  const most = finder.longest.get(normal(tokens[index]?.word ?? '')) ?? 0
  for (let count = Math.min(most, tokens.length - index); count > 0; count -= 1) {
    const said = tokens.slice(index, index + count)
    const hit = finder.byKey.get(keyOf(said))?.find(({ words }) => isSaid(words, said, begins))
    if (hit) return hit
  }
  return null
}

/** Small letters, with one kind of hyphen and apostrophe. */
const normal = (each: string): string => spelled(each).toLowerCase()

const spelled = (each: string): string => each.replaceAll('\u00ad', '').replace(/[‐‑]/g, '-').replaceAll('’', "'")

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ word: each, gap }, index) => (index === 0 ? '' : gap.replace(/\s+/g, ' ')) + normal(each)).join('')

function tokensOf(text: string): Token[] {
  let end = 0
  return [...text.matchAll(word)].map((match) => {
    const token = { word: match[0], at: match.index, gap: text.slice(end, match.index) }
    end = match.index + match[0].length
    return token
  })
}

/** A capital is a matter of spelling in an abbreviation (S3, EU), and of the place in a sentence elsewhere. */
const isSaid = (words: readonly string[], said: readonly Token[], begins: () => ReadonlySet<number>): boolean =>
  words.every((sought, index) => {
    const token = said[index]
    if (!token) return false
    const [wanted, written] = [spelled(sought), spelled(token.word)]
    if (written === wanted) return true
    if (isAbbreviation(wanted)) return false
    const small = wanted.toLowerCase()
    return written === small || (index === 0 && written === capitalised(small) && begins().has(token.at))
  })

const isAbbreviation = (each: string): boolean => /^\p{Lu}$/u.test(each) || /^.+\p{Lu}/u.test(each) || /^\p{Lu}\p{N}/u.test(each)

const capitalised = (each: string): string => each.charAt(0).toUpperCase() + each.slice(1)

/** Not a part of an address, nor of a compound that is cut ("aktörs- och"). */
function standsAlone(text: string, at: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 200), at), text.slice(end, end + 2)]
  if (/[-‐‑@_.#\\]$/.test(before) || /^[-‐‑@_]|^[./](?=[\p{L}\p{N}])/u.test(after)) return false
  const chunk = /\S*$/.exec(before)?.[0] ?? ''
  return !/:\/\/|^www\./.test(chunk)
}

/** Where the first words of sentences stand. */
const startsOf = (text: string, language: ContentLanguage): ReadonlySet<number> =>
  new Set(sentencesIn(text, language).map(({ text: said, at }) => at + said.search(/[\p{L}\p{N}]/u)))

function once<T>(make: () => T): () => T {
  let made: { is: T } | null = null
  return () => (made ??= { is: make() }).is
}
