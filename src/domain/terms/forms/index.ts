import type { ContentLanguage } from '../../../i18n/languages'
import { englishForms } from './english'
import { swedishForms } from './swedish'

/** What a term has already, in one language. */
export interface Named {
  preferredLabel: string
  inflectedForms: readonly string[]
  alternativeLabels: readonly string[]
}

/**
 * Forms that a term lacks, proposed by rule for people to mend: none that it has, and none in South Sami, whose forms are for
 * its speakers to write.
 */
export function missingForms(term: Named, language: ContentLanguage): string[] {
  if (language === 'sma') return []
  const rule = language === 'en' ? englishForms : swedishForms
  const names = [term.preferredLabel, ...term.alternativeLabels].map((name) => name.trim()).filter((name) => name !== '')
  const there = new Set([...names, ...term.inflectedForms.map((form) => form.trim())])
  return [...new Set(names.flatMap(rule))].filter((form) => !there.has(form))
}
