import type { ContentLanguage } from '../../i18n/languages'
import { find, type Finder, finderOf, type Phrase } from './phrases'

/** A word to avoid, and what to write instead; empty where nothing is said of that. */
export interface Avoided {
  word: string
  instead: string
}

/** Words that a text would do better without. @param lists the first counts where a word stands in several */
export const avoidedFinder = (...lists: readonly (readonly Avoided[])[]): Finder<Avoided> =>
  finderOf(lists.flat().map((of): Phrase<Avoided> => ({ phrase: of.word, of })))

/** The words to avoid that a text has, each once, in its order. */
export const avoidedIn = (text: string, finder: Finder<Avoided>, language: ContentLanguage): Avoided[] => [
  ...new Set(find(text, finder, language).map(({ of }) => of)),
]
