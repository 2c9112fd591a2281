import type { CollectionBeforeChangeHook, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { randomUUID } from 'node:crypto'
import { isSentWithRules, offeredZones } from '../../../calendar'
import { occurrencesOf, ruleOf, type SeriesProblem, type SeriesRule } from '../../../domain/series'
import { settingsOf } from '../../../env'
import { refusedAt } from '../../../fieldNames'
import { type TextKey, translator } from '../../../i18n'

/** Whether all that the rule needs is there to be worked out. */
export const isWorkable = ({ endClock, firstDay, lastDay, startClock, zone }: SeriesRule): boolean =>
  [firstDay, lastDay].every((day) => day !== '') && [startClock, endClock].every((clock) => clockForm.test(clock)) && isZoneOfSeries(zone)

const clockForm = /^([01]\d|2[0-3]):[0-5]\d$/

/** Calendars are sent a rule with that of its zone, and some zones follow none. */
const isZoneOfSeries = (zone: string): boolean => offeredZones.includes(zone) && isSentWithRules(zone)

/** A zone that calendars everywhere are sent right. */
export const checkZone: TextFieldSingleValidation = (value, { req }) =>
  isZoneOfSeries(value ?? '') || translator(req.i18n.language)('series.problems.zone')

/** A rule that gives no meetings is refused at the field that is to be changed. */
export const refuseEmptyRule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const rule = ruleOf({ ...originalDoc, ...data }, settingsOf(req.payload).zone)
  if (!isWorkable(rule)) return data
  const found = occurrencesOf(rule)
  if (Array.isArray(found)) return data
  throw refusedAt({ collection: 'meeting-series' }, [{ path: fieldOf(found, rule), message: problemInWords(found, req) }], req)
}

const fields: Record<SeriesProblem['why'], string> = {
  backwards: 'lastDay',
  noWeekday: 'weekday',
  endsBeforeItBegins: 'endClock',
  never: 'lastDay',
  tooMany: 'lastDay',
  skipped: 'startClock',
}

const fieldOf = ({ why }: SeriesProblem, { frequency }: SeriesRule): string =>
  why === 'noWeekday' && frequency === 'weekly' ? 'weekdays' : fields[why]

/** Why a rule gives no meetings, for whoever writes it. */
export function problemInWords(problem: SeriesProblem, { i18n }: Pick<PayloadRequest, 'i18n'>): string {
  const key: TextKey = `series.problems.${problem.why}`
  return translator(i18n.language)(key, problem.why === 'skipped' ? { day: problem.day } : {})
}

/** What calendars know the series by, made once: a copy is a series of its own. */
export const keepSeriesUid: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  uid: (operation === 'create' ? null : originalDoc?.uid) || data.uid || randomUUID(),
})
