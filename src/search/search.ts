import type { Payload } from 'payload'
import { type Day, dayOf, isWithin } from '../domain/days'
import type { Localised } from '../domain/localised'
import { hitsIn, type Segment, segmentsOf, snippetOf, wordsAsked } from '../domain/search'
import { settingsOf } from '../env'
import type { ContentLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'
import { type Entry, keyOf, type SearchType } from './entry'
import { hitsOf } from './hits'
import { searched } from './kept'
import { inLanguage } from './languageIndex'

/** What somebody searches for. */
export interface SearchQuestion {
  /** Of a long text the beginning counts (`longestQuestion`). */
  text: string
  language: ContentLanguage
  /** Only these kinds; all where nothing is said. */
  types?: readonly SearchType[] | undefined
  /** Only what belongs to the strength area of this slug. */
  area?: string | undefined
  /** How many on a page, at most 100. */
  limit: number
  /** From 1. */
  page: number
}

/** What was found. */
export interface SearchHit {
  type: SearchType
  id: string
  title: Localised<string>
  /** The title in pieces, those that were hit among them. */
  titleSegments: Segment[]
  /** The path of its page. */
  address: string
  /** Some 200 characters of its text around the first hit; empty where it has no text. */
  snippet: Segment[]
  /** The language of that text. */
  snippetLang: ContentLanguage
  score: number
  /** ISO 8601. */
  date?: string
}

/** A page of what was found. */
export interface SearchAnswer {
  total: number
  /** How many there are of each kind, of whichever kinds were asked for. */
  perType: Partial<Record<SearchType, number>>
  hits: SearchHit[]
  /** Whether nothing has all words, and what has some is shown. */
  isPartial: boolean
}

const mostOnAPage = 100

/**
 * Searches what is public now, the best hit first: titles before texts, å, ä and ö as they are written before what is
 * written without or with other accents, whole words before beginnings; what is mistyped is found where nothing else is.
 */
export async function search(payload: Payload, question: SearchQuestion): Promise<SearchAnswer> {
  const { language, types, area } = question
  const words = wordsAsked(question.text)
  if (words.length === 0) return { total: 0, perType: {}, hits: [], isPartial: false }
  const { entries, index } = await searched(payload, language)
  const today = dayOf(new Date(), settingsOf(payload).zone)
  const areaId = area === undefined ? undefined : [...entries.values()].find(({ slug }) => slug === area)?.id
  const { hits, isPartial } = hitsOf(index, words, language)
  const ranked = [...hits]
    .flatMap(([key, { score, terms }]) => {
      const entry = entries.get(key)
      if (!entry || (area !== undefined && !isIn(entry, areaId))) return []
      const page = entry.address ?? pageOfArea(entries, entry, today)
      return page ? [{ entry, page, score, terms }] : []
    })
    .toSorted((one, other) => other.score - one.score || laterFirst(one.entry, other.entry))
  const wanted = types && types.length > 0 ? ranked.filter(({ entry }) => types.includes(entry.type)) : ranked
  const limit = Math.min(Math.max(1, Math.trunc(question.limit) || 1), mostOnAPage)
  const from = (Math.max(1, Math.trunc(question.page) || 1) - 1) * limit
  const shown = wanted.slice(from, from + limit).map((each) => hitOf(each, language))
  return { total: wanted.length, perType: countedBy(ranked), hits: shown, isPartial }
}

interface Ranked {
  entry: Entry
  page: (language: ContentLanguage) => string
  score: number
  terms: readonly string[]
}

const isIn = ({ areas }: Entry, id: string | undefined): boolean => id !== undefined && areas.includes(id)

function laterFirst(one: Entry, other: Entry): number {
  const [first, second] = [one, other].map((entry) => `${entry.date ?? ''} ${keyOf(entry)}`)
  return (second ?? '').localeCompare(first ?? '')
}

function countedBy(ranked: readonly Ranked[]): SearchAnswer['perType'] {
  const counts: SearchAnswer['perType'] = {}
  for (const { entry } of ranked) counts[entry.type] = (counts[entry.type] ?? 0) + 1
  return counts
}

/** Somebody is shown on the page of a strength area as long as an assignment in it lasts; null for nowhere. */
function pageOfArea(entries: ReadonlyMap<string, Entry>, { places }: Entry, today: Day): Ranked['page'] | null {
  const [slug] = places.filter((place) => isWithin(place, today)).flatMap(({ area }) => slugOf(entries, area) ?? [])
  return slug === undefined ? null : (language) => publicAddresses('').strengthArea(language, slug)
}

const slugOf = (entries: ReadonlyMap<string, Entry>, area: string): string | null | undefined =>
  entries.get(keyOf({ type: 'strength-areas', id: area }))?.slug

function hitOf({ entry, page, score, terms }: Ranked, language: ContentLanguage): SearchHit {
  const found = new Set(terms)
  const title = inLanguage(entry.title, language)
  const told = toldOf(entry, language, found)
  return {
    type: entry.type,
    id: entry.id,
    title,
    titleSegments: segmentsOf(title.value, hitsIn(title.value, title.lang, found)),
    address: page(language),
    snippet: told ? snippetOf(told.value, told.hits) : [],
    snippetLang: told?.lang ?? language,
    score,
    ...(entry.date ? { date: entry.date } : {}),
  }
}

/** The first text with a hit, else the first. */
function toldOf({ texts }: Entry, language: ContentLanguage, found: ReadonlySet<string>) {
  for (const each of texts) {
    const text = inLanguage(each, language)
    const hits = hitsIn(text.value, text.lang, found)
    if (hits.length > 0) return { ...text, hits }
  }
  return texts[0] === undefined ? null : { ...inLanguage(texts[0], language), hits: [] }
}
