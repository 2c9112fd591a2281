import type { Payload, Where } from 'payload'
import { activitiesOfYear } from '../../database'
import type { PlannedItem } from '../../domain/planning/items'
import { itemOfActivity, itemOfMeeting, type StoredActivity } from '../../domain/planning/stored'
import { idOf } from '../../domain/relations'
import { zonedInstant } from '../../domain/zonedTime'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import type { Meeting } from '../../payload-types'
import { findAll } from './read'

/** A year as the public may see it. */
export interface PublicYear {
  activities: readonly StoredActivity[]
  meetings: Meeting[]
}

/** The activities that are marked as public, and the public meetings, of a year. */
export async function readPublicYear(payload: Payload, year: number): Promise<PublicYear> {
  const { zone } = settingsOf(payload)
  const [begins, ends] = [year, year + 1].map((each) => zonedInstant(`${each}-01-01`, '00:00', zone).toISOString())
  const where: Where = { and: [{ start: { less_than: ends } }, { end: { greater_than_equal: begins } }] }
  const [activities, meetings] = await Promise.all([
    activitiesOfYear(payload, { year, publicOnly: true }),
    findAll(payload, 'meetings', { where, sort: 'start' }),
  ])
  return { activities, meetings }
}

/** All of it as items of the wheel. Plans and who is responsible are no part of what the public is told. */
export function publicItems(payload: Payload, { activities, meetings }: PublicYear, language: ContentLanguage): PlannedItem[] {
  const looking = { language, zone: settingsOf(payload).zone, audiences: new Map<string, string>() }
  return [
    ...activities.map((activity) => ({ ...itemOfActivity(activity, looking), plan: null, responsible: [] })),
    ...meetings.map(({ id, title, start, end, start_tz: zone, status, strengthAreas }) =>
      itemOfMeeting({ id, title, start, end, zone, status: status ?? '', strengthAreas: (strengthAreas ?? []).map(idOf) }, looking),
    ),
  ]
}
