import type { ContentLanguage } from '../../i18n/languages'
import { alphabetKey } from '../alphabet'
import { englishStem } from './english'
import { swedishStem } from './swedish'

/** What a word is found by. */
export interface Term {
  /** Its stem as it is spelt. */
  exact: string
  /**
   * Without accents; nothing where the word has none. An ending may begin with a letter that had one, as in aktörerna:
   * then there are two, of the stem without accents and of the word without them, which is what somebody types.
   */
  plain: readonly string[]
}

/** South Sami is searched for as it is written: its forms are for its speakers to say. */
const stemmers: Record<ContentLanguage, (word: string) => string> = { sv: swedishStem, en: englishStem, sma: (word) => word }

/** A word without accents: å and ä as a, ö as o, é as e, ï as i. @param word in small letters */
export const withoutAccents = (word: string): string => (/^[a-z0-9]*$/.test(word) ? word : alphabetKey(word, 'en'))

/** Working out a stem costs more than remembering it; of more words than this nothing is remembered. */
const most = 200_000
const remembered: Record<ContentLanguage, Map<string, Term>> = { sv: new Map(), en: new Map(), sma: new Map() }

/** What a word of a text in a language is found by. @param word in small letters */
export function termOf(word: string, language: ContentLanguage): Term {
  const before = remembered[language].get(word)
  if (before) return before
  const stem = /\p{N}/u.test(word) ? (each: string) => each : stemmers[language]
  const [exact, bare] = [stem(word), withoutAccents(word)]
  const term: Term = { exact, plain: bare === word ? [] : [...new Set([withoutAccents(exact), stem(bare)])] }
  if (remembered[language].size < most) remembered[language].set(word, term)
  return term
}
