import { type Readability, readabilityOf } from '../../domain/readability'
import { type Avoided, avoidedFinder, avoidedIn, find, termFinder } from '../../domain/terms'
import type { WritingHelp } from '../../glossary'
import type { ContentLanguage } from '../../i18n/languages'

/** What can be said of a text to whoever writes it. */
export interface Help {
  readability: Readability | null
  avoided: Avoided[]
  /** Words of the glossary that the text has, each once, in its order. */
  words: WritingHelp['words']
}

/** @param known null while it is not read yet: then the text alone is measured */
export function helpWith(text: string, known: WritingHelp | null, language: ContentLanguage): Help {
  const readability = readabilityOf(text, language)
  if (!known) return { readability, avoided: [], words: [] }
  return {
    readability,
    avoided: avoidedIn(text, avoidedFinder(known.avoided), language),
    words: [...new Set(find(text, termFinder(known.words), language).map(({ of }) => of))],
  }
}
