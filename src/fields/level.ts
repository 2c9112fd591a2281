import type { Field, TextFieldSingleValidation } from 'payload'
import { translator } from '../i18n'

/** One of the explanation model's levels, by its key, which stays when the level gets another name. */
const checkLevel: TextFieldSingleValidation = async (value, { req, previousValue }) => {
  if (!value || value === previousValue) return true
  const model = await req.payload.findGlobal({
    slug: 'explanation-model',
    depth: 0,
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  })
  return (model.levels ?? []).some(({ key }) => key === value) || translator(req.i18n.language)('problems.levelUnknown')
}

/** A level of the explanation model: one of the model's own, so that a region with another model has its own levels here. */
export const levelField = (): Field => ({
  name: 'level',
  type: 'text',
  index: true,
  validate: checkLevel,
  admin: {
    components: { Field: '/src/admin/fields/LevelSelect#LevelSelect', Cell: '/src/admin/fields/LevelCell#LevelCell' },
  },
})
