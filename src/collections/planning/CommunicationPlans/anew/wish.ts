import type { PayloadRequest } from 'payload'
import { type Day, dayOf } from '../../../../domain/days'
import { settingsOf } from '../../../../env'
import { refusalAt } from '../../../../errors'
import type { TextKey } from '../../../../i18n'
import type { Activity, CommunicationPlan } from '../../../../payload-types'

/** Which activities come along. */
const choices = ['all', 'done', 'none'] as const

/** What whoever makes a new plan has asked for. */
export interface Wish {
  from: Day
  to: Day
  /** By how many years the new plan comes later. */
  years: number
  activities: (typeof choices)[number]
}

/** As far ahead as a plan is made, and as long as it lasts, in years: what is more is a slip of the pen. */
const furthest = 10

/** Reads what was sent. @throws Refusal 422 at the field that is wrong */
export function wishIn(req: PayloadRequest, body: Record<string, unknown>, plan: CommunicationPlan, planned: readonly Activity[]): Wish {
  const year = typeof body.year === 'number' && Number.isInteger(body.year) ? String(body.year) : null
  const from = dayIn(year ? `${year}-01-01` : body.from)
  const to = dayIn(year ? `${year}-12-31` : body.to)
  if (!from) throw wrong('from', 'from')
  if (!to || to < from) throw wrong('to', 'to')
  if (yearOf(to) - yearOf(from) > furthest) throw wrong('to', 'tooLong')
  const activities = choices.find((choice) => choice === (body.activities ?? 'all'))
  if (!activities) throw wrong('activities', 'activities')
  const years = yearOf(from) - beginsIn(plan, planned, settingsOf(req.payload).zone)
  if (years < 1) throw wrong('from', 'notAfter')
  if (years > furthest) throw wrong('from', 'tooFar')
  return { from, to, years, activities }
}

const wrong = (field: string, text: 'activities' | 'from' | 'notAfter' | 'to' | 'tooFar' | 'tooLong') =>
  refusalAt('anew', field, `planDocument.anew.problems.${text}` satisfies TextKey)

const yearOf = (day: Day): number => Number(day.slice(0, 4))

function dayIn(value: unknown): Day | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  const date = new Date(`${value}T12:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null
}

/** The year in which a plan begins: a plan without days that of its first activity, or in which it was written. */
function beginsIn({ createdAt, from, to }: CommunicationPlan, activities: readonly Activity[], zone: string): number {
  const day = from ?? to
  if (day) return yearOf(dayOf(day, zone))
  const years = activities.map(({ year }) => year)
  return years.length > 0 ? Math.min(...years) : yearOf(dayOf(createdAt, zone))
}
