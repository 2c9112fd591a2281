import type { TextFieldSingleValidation } from 'payload'
import { translator } from '../../../i18n'

/** One of the explanation model's levels, by its key, which stays when the level gets another name. */
export const checkLevel: TextFieldSingleValidation = async (value, { req, previousValue }) => {
  if (!value || value === previousValue) return true
  const model = await req.payload.findGlobal({
    slug: 'explanation-model',
    depth: 0,
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  })
  return (model.levels ?? []).some(({ key }) => key === value) || translator(req.i18n.language)('problems.levelUnknown')
}
