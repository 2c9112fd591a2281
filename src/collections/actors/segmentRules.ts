import type { JSONFieldValidation } from 'payload'
import { checkQuestion } from '../../domain/segments'
import { translator } from '../../i18n'

/** A question that asks only about what contacts have, in ways that have a meaning. */
export const checkSegmentQuestion: JSONFieldValidation = (value, { req }) => {
  const problem = checkQuestion(value ?? null)[0]
  return !problem || translator(req.i18n.language)('problems.segmentQuestion', { field: problem.field ?? problem.path })
}
