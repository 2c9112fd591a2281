import type { CollectionBeforeValidateHook } from 'payload'
import { dayOf } from '../../../domain/days'
import { settingsOf } from '../../../env'
import type { Activity } from '../../../payload-types'

/**
 * The year of an activity that has a day is that of the day, and so is its month where it has one: they are two answers
 * to the same question, and lists would show one while the year wheel shows the other.
 */
export const followDay: CollectionBeforeValidateHook<Activity> = ({ data, originalDoc, req }) => {
  if (!data) return data
  const { from, month, to, year } = { ...originalDoc, ...data }
  const day = dayIn(from, settingsOf(req.payload).zone) ?? dayIn(to, settingsOf(req.payload).zone)
  if (!day) return data
  const [yearOfDay, monthOfDay] = day.split('-').map(Number)
  return {
    ...data,
    ...(year === yearOfDay ? {} : { year: yearOfDay }),
    ...(!month || Number(month) === monthOfDay ? {} : { month: String(monthOfDay) as Activity['month'] }),
  }
}

/** A day that cannot be read is told at its field, a little later. */
const dayIn = (stored: string | null | undefined, zone: string): string | null =>
  stored && !Number.isNaN(Date.parse(stored)) ? dayOf(stored, zone) : null
