import type { TextareaFieldValidation } from 'payload'
import { translator } from '../../../i18n'

/** Rikstermbanken's rule: a definition can stand in the term's place in a sentence, so it has no full stop. */
export const checkDefinition: TextareaFieldValidation = (value, { req }) =>
  !value || !/[.!?]\s*$/.test(value) || translator(req.i18n.language)('problems.definitionEnds')
