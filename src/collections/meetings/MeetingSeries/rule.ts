import type { CollectionBeforeChangeHook, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { randomUUID } from 'node:crypto'
import { offeredZones } from '../../../calendar'
import { dayOf } from '../../../domain/days'
import { occurrencesOf, type SeriesProblem, type SeriesRule, weekdayKeys, weekPlaces } from '../../../domain/series'
import { settingsOf } from '../../../env'
import { refusedAt } from '../../../fieldNames'
import { type TextKey, translator } from '../../../i18n'

/** The fields of a series that say when its meetings are, saved or as they stand in a form. */
export type RuleFields = Partial<Record<keyof SeriesRule, unknown>>

/** The rule that a series has. @param zone that the region lives in, for days as they are stored */
export function ruleOf(fields: RuleFields, zone: string): SeriesRule {
  const day = (value: unknown) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? dayOf(value, zone) : '')
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  return {
    frequency: fields.frequency === 'weekly' ? 'weekly' : 'monthly',
    interval: Math.min(Math.max(Number(fields.interval) || 1, 1), 12),
    weekdays: weekdayKeys.filter((key) => list(fields.weekdays).includes(key)),
    week: weekPlaces.find((key) => key === fields.week) ?? null,
    weekday: weekdayKeys.find((key) => key === fields.weekday) ?? null,
    monthsLeftOut: fields.frequency === 'weekly' ? [] : list(fields.monthsLeftOut).map(Number),
    firstDay: day(fields.firstDay),
    lastDay: day(fields.lastDay),
    startClock: text(fields.startClock),
    endClock: text(fields.endClock),
    zone: text(fields.zone),
  }
}

/** Whether all that the rule needs is there to be worked out. */
export const isWorkable = ({ endClock, firstDay, lastDay, startClock, zone }: SeriesRule): boolean =>
  [firstDay, lastDay].every((day) => day !== '') &&
  [startClock, endClock].every((clock) => clockForm.test(clock)) &&
  offeredZones.includes(zone)

const clockForm = /^([01]\d|2[0-3]):[0-5]\d$/

/** A zone that calendars everywhere are sent right. */
export const checkZone: TextFieldSingleValidation = (value, { req }) =>
  offeredZones.includes(value ?? '') || translator(req.i18n.language)('series.problems.zone')

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
