import { lettersForgiven, termOf, withLettersSwapped, withoutAccents, type Word } from '../domain/search'
import type { ContentLanguage } from '../i18n/languages'
import type { QueryCombination } from 'minisearch'
import { type LanguageIndex, lookFor } from './languageIndex'

/** An entry that was found: how well, and by which terms of its own. */
interface Found {
  score: number
  terms: readonly string[]
}

/** What was found, by the key of an entry. */
export type Hits = ReadonlyMap<string, Found>

/** What is found by all words; where nothing has all of them, what has some, which is partial. */
export function hitsOf(index: LanguageIndex, words: readonly Word[], language: ContentLanguage): { hits: Hits; isPartial: boolean } {
  const each = words.map((word) => hitsOfWord(index, word, language))
  const all = withAll(each)
  if (all.size > 0) return { hits: all, isPartial: false }
  const some = withSome(each)
  return { hits: some, isPartial: some.size > 0 }
}

/** A word with marks in it is found as a whole, e-post as epost, and by its parts. */
function hitsOfWord(index: LanguageIndex, { word, parts }: Word, language: ContentLanguage): Hits {
  const own = word === '' ? new Map<string, Found>() : asked(index, asWritten(word, language))
  if (parts.length > 0) return withSome([own, withAll(parts.map((part) => hitsOfWord(index, part, language)))])
  return own.size > 0 ? own : asked(index, mistyped(word, language))
}

function asked(index: LanguageIndex, queries: readonly QueryCombination[]): Hits {
  if (queries.length === 0) return new Map()
  const found = index.search({ combineWith: 'OR', queries: [...queries] })
  return new Map(found.map(({ id, score, terms }) => [id as string, { score, terms }]))
}

/** Of what lacks a language the Swedish text is searched, by Swedish endings. */
const termsIn = (word: string, language: ContentLanguage) =>
  [...new Set<ContentLanguage>([language, 'sv'])].map((each) => termOf(word, each))

/** How much a hit is worth by how near it is to what was asked for. */
const weights = {
  spelt: { asSpelt: 1, plain: 0.4 },
  accented: { asSpelt: 1, plain: 0 },
  withoutAccents: { asSpelt: 0.4, plain: 0 },
  onlyAccented: { asSpelt: 0, plain: 0.4 },
  mistyped: { asSpelt: 0.5, plain: 0.5 },
} as const

function asWritten(word: string, language: ContentLanguage): QueryCombination[] {
  const beginning = isEnoughToBegin(word) ? withoutAccents(word) : null
  return [
    ...termsIn(word, language).flatMap(({ exact, plain }) =>
      plain.length === 0
        ? // What begins so is looked for anyway, and is the whole word, too.
          [...(exact === beginning ? [] : [lookFor(exact, weights.spelt)]), ...definiteWithoutAccents(exact)]
        : [lookFor(exact, weights.accented), ...plain.map((each) => lookFor(each, weights.withoutAccents))],
    ),
    ...(beginning === null ? [] : [lookFor(beginning, weights.spelt, { prefix: true })]),
  ]
}

/** miljon may be how somebody writes miljön, whose n is an ending. */
const definiteWithoutAccents = (exact: string): QueryCombination[] =>
  /[aeoiy]n$/.test(exact) && exact.length > 3 ? [lookFor(exact.slice(0, -1), weights.onlyAccented)] : []

/** Words begin with what has three letters, or a number in it: styrke, S3. */
const isEnoughToBegin = (word: string): boolean => word.length >= (/\p{N}/u.test(word) ? 2 : 3)

function mistyped(word: string, language: ContentLanguage): QueryCombination[] {
  const fuzzy = lettersForgiven(word)
  if (fuzzy === 0) return []
  const near = (each: string) => termsIn(each, language).map(({ exact, plain }) => plain[0] ?? exact)
  return [
    ...[...new Set(near(word))].map((term) => lookFor(term, weights.mistyped, { fuzzy })),
    ...[...new Set(withLettersSwapped(word).flatMap(near))].map((term) => lookFor(term, weights.mistyped)),
  ]
}

const both = (one: Found, other: Found): Found => ({ score: one.score + other.score, terms: [...one.terms, ...other.terms] })

function withAll([first, ...others]: readonly Hits[]): Hits {
  if (!first) return new Map()
  return new Map(
    [...first].flatMap(([key, found]) => {
      const rest = others.flatMap((hits) => hits.get(key) ?? [])
      return rest.length === others.length ? [[key, rest.reduce(both, found)] as const] : []
    }),
  )
}

function withSome(each: readonly Hits[]): Hits {
  const hits = new Map<string, Found>()
  for (const [key, found] of each.flatMap((one) => [...one])) {
    const before = hits.get(key)
    hits.set(key, before ? both(before, found) : found)
  }
  return hits
}
