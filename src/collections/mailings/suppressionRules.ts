import type { CollectionBeforeChangeHook, TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../../domain/address'
import { translator } from '../../i18n'

export const checkSuppressedAddress: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  return Boolean(normaliseAddress(value)) || translate('problems.addressWrong', { address: value })
}

/** Keeps the address normalised and, when a reason for undoing is given, who undid it and when. */
export const keepSuppression: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const address = normaliseAddress(String(data.address ?? originalDoc?.address)) ?? data.address
  if (operation === 'create') return { ...data, address, undoneAt: null, undoReason: null }
  const fixed = { ...data, address: originalDoc.address, scope: originalDoc.scope, reason: originalDoc.reason }
  if (!data.undoReason?.trim()) return { ...fixed, undoneAt: null, undoneBy: null }
  return { ...fixed, undoneAt: originalDoc.undoneAt ?? new Date().toISOString(), undoneBy: req.user?.id ?? null }
}
