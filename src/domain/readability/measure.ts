import type { ContentLanguage } from '../../i18n/languages'
import { sentences } from './sentences'
import { syllablesOf } from './syllables'
import { lettersOf, wordsIn } from './words'

/** LIX for Swedish, Flesch reading ease for English. Nothing measures South Sami. */
export type Measure = 'lix' | 'flesch'

/** How hard a text is, from what a child reads to what an expert does. */
const levels = ['veryEasy', 'easy', 'medium', 'hard', 'veryHard'] as const
type Level = (typeof levels)[number]

/** How hard a text is to read. */
export interface Readability {
  measure: Measure
  /** Rounded to whole numbers, as people speak of it. */
  value: number
  level: Level
  words: number
  sentences: number
  /** The hardest sentences, the hardest first; none where no sentence is hard. */
  hardest: string[]
}

/** Fewer words tell nothing. */
const enough = 20
/** Shorter sentences are not hard for their length; one long word in three would make them so by the numbers. */
const longEnough = 8
const mostNamed = 3

/** What is counted of a text. */
export interface Counts {
  words: number
  sentences: number
  /** Words of more than six letters. */
  long: number
  syllables: number
}

export function countsOf(text: string, language: ContentLanguage): Counts {
  const words = wordsIn(text)
  return {
    words: words.length,
    sentences: sentences(text, language).length,
    long: words.filter((word) => lettersOf(word) > 6).length,
    syllables: words.reduce((sum, word) => sum + (lettersOf(word) > 0 ? syllablesOf(word) : 1), 0),
  }
}

/** Björnsson's readability index: words a sentence, and how many of a hundred words are long. */
export const lix = ({ words, sentences: count, long }: Counts): number => words / count + (100 * long) / words

/** Flesch's reading ease: the higher, the easier. */
export const flesch = ({ words, sentences: count, syllables }: Counts): number =>
  206.835 - 1.015 * (words / count) - 84.6 * (syllables / words)

/**
 * How hard a text is to read, in the language that it is written in; null where it is too short to tell, and in South Sami.
 * @param text headings, paragraphs and items, each on a line
 */
export function readabilityOf(text: string, language: ContentLanguage): Readability | null {
  if (language === 'sma') return null
  const counts = countsOf(text, language)
  if (counts.words < enough) return null
  const measure = measureOf(language)
  const value = Math.round(valueOf(counts, measure))
  return {
    measure,
    value,
    level: levelOf(measure, value),
    words: counts.words,
    sentences: counts.sentences,
    hardest: hardest(text, language),
  }
}

const measureOf = (language: ContentLanguage): Measure => (language === 'en' ? 'flesch' : 'lix')

const valueOf = (counts: Counts, measure: Measure): number => (measure === 'lix' ? lix(counts) : flesch(counts))

/** From which value on a text is a step harder; by Flesch's measure, below which. */
const bounds: Readonly<Record<Measure, readonly number[]>> = { lix: [30, 40, 50, 61], flesch: [80, 60, 50, 30] }

/** In words what a number means, rounded: LIX by Björnsson's scale, Flesch's in as many steps. */
export function levelOf(measure: Measure, value: number): Level {
  const passed = bounds[measure].filter((bound) => (measure === 'lix' ? value >= bound : value < bound))
  return levels[passed.length] ?? 'veryHard'
}

/** The sentences that are hard by themselves, the hardest first. */
function hardest(text: string, language: ContentLanguage): string[] {
  const measure = measureOf(language)
  return sentences(text, language)
    .map((sentence) => ({ sentence, counts: { ...countsOf(sentence, language), sentences: 1 } }))
    .filter(({ counts }) => counts.words >= longEnough)
    .map(({ sentence, counts }) => ({ sentence, value: valueOf(counts, measure) }))
    .filter(({ value }) => ['hard', 'veryHard'].includes(levelOf(measure, Math.round(value))))
    .toSorted((one, other) => (measure === 'lix' ? other.value - one.value : one.value - other.value))
    .slice(0, mostNamed)
    .map(({ sentence }) => sentence)
}
