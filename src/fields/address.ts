import type { TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../domain/address'
import { translator } from '../i18n'

/** Says what is missing or wrong in an e-mail address. */
export const checkAddress: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  return Boolean(normaliseAddress(value)) || translate('problems.addressWrong', { address: value })
}

/** The same for an address that may be left out. */
export const checkAddressIfAny: TextFieldSingleValidation = (value, options) => !value?.trim() || checkAddress(value, options)
