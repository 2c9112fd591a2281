import type { DateFieldValidation, SelectFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { translator } from '../../../i18n'

/** One of the region's criteria, once, by its key, which stays when the criterion gets another name. */
export const checkCriterion: TextFieldSingleValidation = async (value, { data, req, previousValue }) => {
  const t = translator(req.i18n.language)
  if (!value) return t('assessments.criterionMissing')
  const { contributions } = data as { contributions?: { criterion?: string | null }[] | null }
  if ((contributions ?? []).filter(({ criterion }) => criterion === value).length > 1) return t('assessments.criterionTwice')
  if (value === previousValue) return true
  const model = await req.payload.findGlobal({
    slug: 'explanation-model',
    depth: 0,
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  })
  return (model.criteria ?? []).some(({ key }) => key === value) || t('assessments.criterionUnknown')
}

/** What is done was done on a day: the report counts by it. */
export const demandDay: DateFieldValidation = (value, { data, req }) => {
  const { status } = data as { status?: string }
  return status !== 'done' || Boolean(value) || translator(req.i18n.language)('assessments.dayMissing')
}

/** While an assessment is under way a criterion may wait; in one that is done each of its criteria is judged. */
export const demandContribution: SelectFieldSingleValidation = (value, options) => {
  const { status } = options.data as { status?: string }
  return status === 'done' && !value ? translator(options.req.i18n.language)('assessments.contributionMissing') : select(value, options)
}
