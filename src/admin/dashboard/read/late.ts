import type { Where } from 'payload'
import { dayOf } from '../../../domain/days'
import { isLate, lastDayOf, type Planned } from '../../../domain/late'
import { idOf } from '../../../domain/relations'
import { settingsOf } from '../../../env'
import type { Activity } from '../../../payload-types'
import { adminAddresses } from '../../addresses'
import type { Line, Viewer } from './line'

/** No card shows more than this. */
const most = 8

/** What has been late for longer is counted and not told one by one: a year, in milliseconds. */
const recent = 365 * 86_400_000

/** More than this can nobody have on their table: what is older still is left out. */
const mostLooked = 500

/** Activities that the viewer's person answers for, and whose time has passed. */
export async function lateForMe(viewer: Viewer): Promise<Line[]> {
  const person = personOf(viewer)
  if (!person) return []
  const late = await lateActivities(viewer, { responsible: { equals: person } })
  return late.slice(0, most).map((activity) => lineOf(viewer, activity, null))
}

/** What is late for others, and what nobody answers for; of a process leader's own areas, and of none. */
export async function lateForOthers(viewer: Viewer): Promise<{ lines: Line[]; more: number }> {
  const { areas, t } = viewer
  const person = personOf(viewer)
  const within: Where[] = areas ? [{ or: [{ strengthAreas: { in: areas } }, { strengthAreas: { exists: false } }] }] : []
  const late = (await lateActivities(viewer, ...within)).filter(
    ({ responsible }) => !(responsible ?? []).some((each) => idOf(each) === person),
  )
  const lately = dayOf(new Date(viewer.now.getTime() - recent), settingsOf(viewer.req.payload).zone)
  const lines = late
    .filter(({ last }) => last >= lately)
    .slice(0, most)
    .map((activity) => {
      const names = (activity.responsible ?? []).flatMap((each) => (typeof each === 'object' ? each.name : []))
      return lineOf(viewer, activity, names.length > 0 ? names.join(', ') : t('dashboard.late.nobody'))
    })
  return { lines, more: late.length - lines.length }
}

const personOf = ({ req: { user } }: Viewer): string | null => (user && 'person' in user && user.person ? idOf(user.person) : null)

type Late = Activity & { last: string }

/** What is late, the latest first: that one can still do something about. */
async function lateActivities({ now, req: { payload, user } }: Viewer, ...narrower: Where[]): Promise<Late[]> {
  const { zone } = settingsOf(payload)
  const today = dayOf(now, zone)
  const where: Where = {
    and: [{ status: { in: ['planned', 'started'] } }, { year: { less_than_equal: Number(today.slice(0, 4)) } }, ...narrower],
  }
  const { docs } = await payload.find({
    collection: 'activities',
    where,
    sort: '-year',
    limit: mostLooked,
    pagination: false,
    depth: 1,
    populate: { people: { name: true } },
    joins: false,
    overrideAccess: false,
    user,
  })
  const inZone = ({ from, month, recursIn, to, year }: Activity): Planned => ({
    year,
    month: month ?? null,
    recursIn,
    from: from && dayOf(from, zone),
    to: to && dayOf(to, zone),
  })
  return docs
    .filter((activity) => isLate(inZone(activity), today))
    .map((activity) => ({ ...activity, last: lastDayOf(inZone(activity)) }))
    .toSorted((one, other) => other.last.localeCompare(one.last))
}

function lineOf({ day, t }: Viewer, { id, last, title }: Late, whose: string | null): Line {
  const note = t('dashboard.mine.late', { day: day(`${last}T12:00:00Z`) })
  return {
    key: id,
    title,
    href: adminAddresses.document('activities', id),
    note: whose === null ? note : `${note} · ${whose}`,
    at: last,
  }
}
