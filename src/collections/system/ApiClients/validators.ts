import type { TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../../../domain/address'
import { translator } from '../../../i18n'

export const checkContactAddress: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  return Boolean(normaliseAddress(value)) || translate('problems.addressWrong', { address: value })
}
