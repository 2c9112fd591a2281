import type { JSONFieldValidation } from 'payload'
import { checkQuestion } from '../../../domain/segments'
import { type Translate, translator } from '../../../i18n'
import { labels } from '../../../i18n/labels'
import { type UiLanguage, uiLanguageFor } from '../../../i18n/languages'

/** A question that asks only about what contacts have, in ways that have a meaning. */
export const checkSegmentQuestion: JSONFieldValidation = (value, { req }) =>
  problemInQuestion(value ?? null, uiLanguageFor(req.i18n.language)) ?? true

/** What is wrong in a segment's question, in words; null when it can be asked. */
export function problemInQuestion(question: unknown, language: UiLanguage): string | null {
  const problem = checkQuestion(question)[0]
  if (!problem) return null
  const translate: Translate = translator(language)
  const field = nameOf(problem.field ?? problem.path, language)
  return translate(problem.code === 'valueMissing' ? 'problems.segmentUnfinished' : 'problems.segmentQuestion', { field })
}

/** Fields of the contact's organisations stand on the contact under a name of their own. */
const throughOrganisations: Record<string, string> = {
  'organisations.type': 'organisationTypes',
  'organisations.municipality': 'organisationMunicipalities',
  'organisations.strengthAreas': 'organisationStrengthAreas',
}

function nameOf(field: string, language: UiLanguage): string {
  const text = labels[language].contacts?.fields[throughOrganisations[field] ?? field]
  return typeof text === 'string' ? text : (text?.[0] ?? field)
}
