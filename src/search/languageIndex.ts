import MiniSearch, { type QueryCombination } from 'minisearch'
import { pickLanguage } from '../domain/localised'
import { termOf, withParts, wordsIn } from '../domain/search'
import type { ContentLanguage } from '../i18n/languages'
import { type Entry, keyOf, type Texts } from './entry'

/** What an entry is looked for in: as it is spelt, and without accents what has any. */
const fields = ['title', 'keywords', 'text', 'titlePlain', 'keywordsPlain', 'textPlain'] as const
type Field = (typeof fields)[number]

/** An entry as the index takes it: the terms of each field with spaces between; nothing for a field without any. */
type Indexed = { key: string } & Partial<Record<Field, string>>

export type LanguageIndex = MiniSearch<Indexed>

/** Entries as a reader of one language meets them: what is missing in it is Swedish, and has Swedish endings. */
export async function languageIndex(entries: Iterable<Entry>, language: ContentLanguage): Promise<LanguageIndex> {
  const index = new MiniSearch<Indexed>({ idField: 'key', fields: [...fields], ...asGiven, searchOptions: asGiven })
  const indexed: Entry[][] = portions([...entries], together)
  for (const portion of indexed) await index.addAllAsync(portion.map((entry) => indexedOf(entry, language)))
  return index
}

/** So many are taken at a time, and others are answered in between. */
const together = 50

const portions = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** Terms come ready. */
const asGiven = { tokenize: (terms: string) => terms.split(' '), processTerm: (term: string) => term }

/** Puts an entry in the index, in place of what it was before. */
export function putIn(index: LanguageIndex, entry: Entry, language: ContentLanguage): void {
  const indexed = indexedOf(entry, language)
  if (index.has(indexed.key)) index.replace(indexed)
  else index.add(indexed)
}

/** Takes an entry out of the index, if it is there. */
export function takeFrom(index: LanguageIndex, key: string): void {
  if (index.has(key)) index.discard(key)
}

/** A text as it is met in a language; a name is in the language of whoever reads it. */
export const inLanguage = (texts: Texts, language: ContentLanguage) =>
  typeof texts === 'string' ? { value: texts, lang: language } : pickLanguage<string>(texts, language)

function indexedOf(entry: Entry, language: ContentLanguage): Indexed {
  return {
    key: keyOf(entry),
    ...named('title', [entry.title], language),
    ...named('keywords', entry.keywords, language),
    ...named('text', entry.texts, language),
  }
}

function named(field: 'title' | 'keywords' | 'text', texts: readonly Texts[], language: ContentLanguage): Partial<Indexed> {
  const terms = texts.flatMap((each) => {
    const { value, lang } = inLanguage(each, language)
    return wordsIn(value).flatMap((word) => withParts(word).map((part) => termOf(part.word, lang)))
  })
  const plain = terms.flatMap((term) => term.plain)
  return {
    ...(terms.length > 0 ? { [field]: terms.map(({ exact }) => exact).join(' ') } : {}),
    ...(plain.length > 0 ? { [`${field}Plain`]: plain.join(' ') } : {}),
  }
}

/** How much a hit is worth by where it is: the title comes first. */
const worth = { title: 8, keywords: 5, text: 1 } as const

/** A hit as it is spelt, and one of a word that has accents where the question has none, or others. */
export interface Weights {
  asSpelt: number
  plain: number
}

/** One term to look for. */
export function lookFor(term: string, weights: Weights, more: { prefix?: boolean; fuzzy?: number } = {}): QueryCombination {
  const boost = Object.fromEntries(
    (['title', 'keywords', 'text'] as const).flatMap((field) => [
      [field, worth[field] * weights.asSpelt],
      [`${field}Plain`, worth[field] * weights.plain],
    ]),
  )
  return { queries: [term], fields: fields.filter((field) => (boost[field] ?? 0) > 0), boost, ...more }
}
