import type { DateFieldValidation } from 'payload'
import { translator } from '../i18n'

/** An end does not lie before its beginning; said at the end's field. */
export const checkNotBefore =
  (start: string): DateFieldValidation =>
  (value, { siblingData, required, req }) => {
    const translate = translator(req.i18n.language)
    if (!value) return !required || translate('problems.dateMissing')
    const begins = (siblingData as Record<string, string | null | undefined>)[start]
    const wrong = begins && new Date(value).getTime() < new Date(begins).getTime()
    return wrong ? translate('problems.endsBeforeStart') : true
  }
