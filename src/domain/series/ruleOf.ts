import { dayOf } from '../days'
import { weekdayKeys, weekPlaces } from './choices'
import type { SeriesRule } from './rule'

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
