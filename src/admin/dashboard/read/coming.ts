import type { Where } from 'payload'
import type { Dispatch } from '../../../payload-types'
import { adminAddresses } from '../../addresses'
import { setPublishing } from '../../publishing/setPublishing'
import type { Line, Viewer } from './line'

/** No card shows more than this. */
const most = 8

/** What will happen by itself or is set in the calendar, the next first. */
export async function whatIsComing(viewer: Viewer): Promise<Line[]> {
  const found = await Promise.all([scheduledDispatches(viewer), scheduledPublishing(viewer), comingMeetings(viewer)])
  return found
    .flat()
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .slice(0, most)
}

async function scheduledDispatches({ req, t, moment }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  const where: Where = { status: { equals: 'scheduled' } }
  const { docs } = await payload.find({
    collection: 'dispatches',
    where,
    sort: 'scheduledFor',
    limit: most,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ createdAt, id, scheduledFor, title }: Dispatch) => {
    const at = scheduledFor ?? createdAt
    return {
      key: id,
      title,
      href: adminAddresses.document('dispatches', id),
      note: t('dashboard.coming.newsletter', { when: moment(at) }),
      at,
    }
  })
}

async function scheduledPublishing({ req, t, now, moment }: Viewer): Promise<Line[]> {
  const set = await setPublishing(req, { greater_than: now.toISOString() }, most)
  return set.map(({ at, href, id, title, type }) => ({
    key: id,
    title,
    href,
    note: t(type === 'unpublish' ? 'dashboard.coming.unpublishing' : 'dashboard.coming.publishing', { when: moment(at) }),
    at,
  }))
}

async function comingMeetings({ areas, req, t, now, moment }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  const where: Where = {
    and: [
      { start: { greater_than: now.toISOString() } },
      { status: { not_equals: 'cancelled' } },
      ...(areas ? [{ strengthAreas: { in: areas } }] : []),
    ],
  }
  const { docs } = await payload.find({ collection: 'meetings', where, sort: 'start', limit: most, depth: 0, overrideAccess: false, user })
  return docs.map(({ id, start, title }) => ({
    key: id,
    title,
    href: adminAddresses.document('meetings', id),
    note: t('dashboard.coming.meeting', { when: moment(start) }),
    at: start,
  }))
}
