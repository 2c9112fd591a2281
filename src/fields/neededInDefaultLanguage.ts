import type { TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { translator } from '../i18n'
import { defaultLanguage } from '../i18n/languages'

/** Written in the default language at least; a translation may come later, and falls back until then. */
export const neededInDefaultLanguage: TextFieldSingleValidation = (value, { req }) =>
  Boolean(value?.trim()) || req.locale !== defaultLanguage || translator(req.i18n.language)('problems.textMissing')

/** The same for a text of several lines. */
export const neededTextInDefaultLanguage: TextareaFieldValidation = (value, { req }) =>
  Boolean(value?.trim()) || req.locale !== defaultLanguage || translator(req.i18n.language)('problems.textMissing')
