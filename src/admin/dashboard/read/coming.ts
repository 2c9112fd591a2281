import type { CollectionSlug, Where } from 'payload'
import type { Dispatch } from '../../../payload-types'
import { adminAddresses } from '../../addresses'
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

interface PublishingJob {
  doc?: { relationTo: CollectionSlug; value: string }
  type?: 'publish' | 'unpublish'
}

/** Payload's jobs are closed to everyone; of what they are about only what the viewer may read is told. */
async function scheduledPublishing({ req, t, now, moment }: Viewer): Promise<Line[]> {
  const { payload } = req
  const where: Where = {
    and: [
      { taskSlug: { equals: 'schedulePublish' } },
      { waitUntil: { greater_than: now.toISOString() } },
      { hasError: { not_equals: true } },
    ],
  }
  const { docs } = await payload.find({ collection: 'payload-jobs', where, sort: 'waitUntil', limit: most, depth: 0, overrideAccess: true })
  const lines = await Promise.all(
    docs.map(async ({ id, input, waitUntil }): Promise<Line[]> => {
      const { doc, type } = (input ?? {}) as PublishingJob
      if (!doc || !waitUntil) return []
      const title = await titleOf(doc.relationTo, doc.value, req)
      const note = t(type === 'unpublish' ? 'dashboard.coming.unpublishing' : 'dashboard.coming.publishing', { when: moment(waitUntil) })
      return title === null ? [] : [{ key: id, title, href: adminAddresses.document(doc.relationTo, doc.value), note, at: waitUntil }]
    }),
  )
  return lines.flat()
}

/** What a document is called; null where the viewer may not read it, or it is gone. */
export async function titleOf(collection: CollectionSlug, id: string, { payload, user }: Viewer['req']): Promise<string | null> {
  const found = await payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, user, disableErrors: true })
  const useAsTitle = payload.collections[collection].config.admin.useAsTitle
  const title: unknown = found ? { ...found }[useAsTitle as keyof typeof found] : null
  return typeof title === 'string' ? title : null
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
