import type { ContentLanguage, UiLanguage } from '../../i18n/languages'
import type { Item, Source } from '../../domain/reporting/parts'
import type { PlanWords } from '../plan/words'
import type { Words } from '../document'

/** What the parts of a yearly report are written with. */
export interface Setting {
  words: PlanWords
  /** What came of a goal, by the id of its row. */
  outcomeOf: (goal: string) => number | null
  /** What was sent in the year. */
  sent: { newsletters: number; accepted: number }
}

export const sourceOf = (collection: string, id: string, title: Words | null): Source => ({ collection, id, title: title?.text ?? '–' })

/** An item; its language is told where it is another than the report's. */
export function item(key: string, words: Words, sources: readonly Source[], more: Pick<Item, 'name'> = {}): Item {
  return { key, text: words.text, ...langOf(words), ...more, sources }
}

const langOf = ({ lang }: Words): { lang?: ContentLanguage } => (lang ? { lang } : {})

/** Words in a sentence of ours, which keeps the language of the report: a name in another is still a name. */
export const said = (words: Words | null, otherwise = '–'): string => words?.text ?? otherwise

/** The language tag by which texts are put in order. */
export const localeOf = (language: UiLanguage): string => (language === 'en' ? 'en-GB' : 'sv-SE')

/** A sentence that ends as sentences do. */
export const ended = (text: string): string => (/[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
