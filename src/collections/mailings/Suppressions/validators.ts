import type { TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../../../domain/address'
import { isErased } from '../../../domain/erasedAddress'
import { translator } from '../../../i18n'

export const checkSuppressedAddress: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  return isErased(value) || Boolean(normaliseAddress(value)) || translate('problems.addressWrong', { address: value })
}
