import type { DateFieldValidation } from 'payload'
import { dayOf } from '../domain/days'
import { settingsOf } from '../env'
import { translator } from '../i18n'

type Wrong = 'problems.endsAtStart' | 'problems.endsBeforeStart' | null

/** A last day is not before the first; the same is one day. Said at the last day's field. */
export const checkNotBefore = (start: string): DateFieldValidation =>
  checkOrder(start, (begins, ends, zone) => (dayOf(ends, zone) < dayOf(begins, zone) ? 'problems.endsBeforeStart' : null))

/** What ends has lasted for a while. Said at the end's field. */
export const checkAfter = (start: string): DateFieldValidation =>
  checkOrder(start, (begins, ends) => {
    const length = ends.getTime() - begins.getTime()
    return length > 0 ? null : length === 0 ? 'problems.endsAtStart' : 'problems.endsBeforeStart'
  })

const checkOrder =
  (start: string, wrongIn: (begins: Date, ends: Date, zone: string) => Wrong): DateFieldValidation =>
  (value, { siblingData, required, req }) => {
    const translate = translator(req.i18n.language)
    if (!value) return !required || translate('problems.dateMissing')
    const begins = (siblingData as Record<string, string | Date | null | undefined>)[start]
    const wrong = begins ? wrongIn(new Date(begins), new Date(value), settingsOf(req.payload).zone) : null
    return wrong === null || translate(wrong)
  }
