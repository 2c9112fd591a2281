import type { PayloadRequest, Where } from 'payload'
import { ownStrengthAreas } from '../../../access/ownAreas'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { activitiesOfYear } from '../../../database'
import type { PlannedItem } from '../../../domain/planning/items'
import type { Reach } from '../../../domain/planning/mayMove'
import { itemOfActivity, itemOfMeeting, type Looking } from '../../../domain/planning/stored'
import { idOf } from '../../../domain/relations'
import { zonedInstant } from '../../../domain/zonedTime'
import { settingsOf } from '../../../env'

/** Everything that is planned in a year, of what the reader may read. */
export async function itemsOfYear(req: PayloadRequest, year: number, audiences: Looking['audiences']): Promise<PlannedItem[]> {
  const looking: Looking = { language: req.i18n.language === 'en' ? 'en' : 'sv', zone: settingsOf(req.payload).zone, audiences }
  const [activities, meetings] = await Promise.all([activitiesReadBy(req, year), meetingsOfYear(req, year, looking)])
  return [...activities.map((activity) => itemOfActivity(activity, looking)), ...meetings]
}

/** Users read all activities or none; what a role without a reach would read is what the public does. */
async function activitiesReadBy(req: PayloadRequest, year: number) {
  const reach = scopeOf(roleOf(req.user), 'activities', 'read')
  return reach === null ? [] : activitiesOfYear(req.payload, { year, publicOnly: reach !== 'all' })
}

async function meetingsOfYear({ payload, user, i18n }: PayloadRequest, year: number, looking: Looking): Promise<PlannedItem[]> {
  const [begins, ends] = [year, year + 1].map((each) => zonedInstant(`${each}-01-01`, '00:00', looking.zone).toISOString())
  const where: Where = { and: [{ start: { less_than: ends } }, { end: { greater_than_equal: begins } }] }
  const { docs } = await payload.find({
    collection: 'meetings',
    where,
    select: { title: true, start: true, end: true, start_tz: true, status: true, strengthAreas: true },
    locale: i18n.language === 'en' ? 'en' : 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, title, start, end, start_tz: zone, status, strengthAreas }) =>
    itemOfMeeting({ id, title, start, end, zone, status: status ?? '', strengthAreas: (strengthAreas ?? []).map(idOf) }, looking),
  )
}

/** Which activities the reader may change. */
export async function reachOfMoves(req: PayloadRequest): Promise<Reach> {
  const reach = scopeOf(roleOf(req.user), 'activities', 'update')
  if (reach === 'all') return 'all'
  return reach === 'ownAreas' ? ownStrengthAreas(req) : 'none'
}
