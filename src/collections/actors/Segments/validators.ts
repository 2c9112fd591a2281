import type { JSONFieldValidation } from 'payload'
import { mayAsk } from '../../../access/segmentQuestions'
import { checkQuestion, isSegmentField, textOfField } from '../../../domain/segments'
import { type Translate, translator } from '../../../i18n'
import { type UiLanguage, uiLanguageFor } from '../../../i18n/languages'

/** A question that asks only about what contacts have, in ways that have a meaning. */
export const checkSegmentQuestion: JSONFieldValidation = async (value, { req }) => {
  const question = value ?? null
  const problem = problemInQuestion(question, uiLanguageFor(req.i18n.language))
  if (problem) return problem
  // Nobody is logged in where Spets itself writes.
  return !req.user || (await mayAsk(req, [question])) || translator(req.i18n.language)('involvements.refusal.notAllowed')
}

/** What is wrong in a segment's question, in words; null when it can be asked. */
export function problemInQuestion(question: unknown, language: UiLanguage): string | null {
  const problem = checkQuestion(question)[0]
  if (!problem) return null
  const translate: Translate = translator(language)
  const field = nameOf(problem.field ?? problem.path, translate)
  return translate(problem.code === 'valueMissing' ? 'problems.segmentUnfinished' : 'problems.segmentQuestion', { field })
}

/** What the form calls it; a path that is no field as it was written. */
const nameOf = (field: string, translate: Translate): string =>
  isSegmentField(field) ? translate(`segments.fields.${textOfField(field)}`) : field
