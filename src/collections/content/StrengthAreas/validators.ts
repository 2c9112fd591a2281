import type { TextFieldSingleValidation } from 'payload'
import { translator } from '../../../i18n'

/** A colour as CSS writes it in hexadecimal: `#1a6b4f`. */
export const checkColour: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) || translator(req.i18n.language)('problems.colour')
