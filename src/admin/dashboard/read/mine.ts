import type { Where } from 'payload'
import { mayDo } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { idOf } from '../../../domain/relations'
import { adminAddresses } from '../../addresses'
import { failedPublishing } from './failedPublishing'
import { lateForMe } from './late'
import type { Line, Viewer } from './line'

/** No card shows more than this of one thing. */
const most = 8

/** How long after a meeting one is still asked what came of it, in milliseconds: two months. */
const askedFor = 60 * 86_400_000

/** What is late, and what waits for the viewer. */
export async function whatIsMine(viewer: Viewer): Promise<Line[]> {
  const found = await Promise.all([failedPublishing(viewer), waiting(viewer), lateForMe(viewer), meetingsWithoutOutcome(viewer)])
  return found.flat()
}

/** Newsletters to approve, and dispatches that are paused, for those who may send. */
async function waiting({ req, t }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  if (!mayDo(roleOf(user), 'sendNewsletter')) return []
  const asked: Where = {
    and: [{ status: { equals: 'draft' } }, { approvalRequestedAt: { exists: true } }, { approvalRequestedBy: { not_equals: user?.id } }],
  }
  const where: Where = { or: [asked, { status: { equals: 'paused' } }] }
  const { docs } = await payload.find({
    collection: 'dispatches',
    where,
    sort: '-createdAt',
    limit: most,
    depth: 1,
    overrideAccess: false,
    user,
  })
  return docs.map(({ approvalRequestedBy, createdAt, id, newsletter, status, title }) => {
    const asker = typeof approvalRequestedBy === 'object' ? approvalRequestedBy?.name : null
    const waits = status === 'paused'
    return {
      key: id,
      title,
      href:
        waits || !newsletter
          ? adminAddresses.document('dispatches', id)
          : `${adminAddresses.document('newsletters', idOf(newsletter))}/sending`,
      note: waits ? t('dashboard.mine.paused') : t('dashboard.mine.approval', { name: asker ?? t('dashboard.mine.someone') }),
      at: createdAt,
    }
  })
}

/** Meetings that have been, and of which nobody has written what came of them. */
async function meetingsWithoutOutcome({ areas, req, t, now, day }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  if (!mayDo(roleOf(user), 'sendInvitation')) return []
  const where: Where = {
    and: [
      { end: { less_than: now.toISOString() } },
      { end: { greater_than: new Date(now.getTime() - askedFor).toISOString() } },
      { status: { not_equals: 'cancelled' } },
      { outcome: { exists: false } },
      ...(areas ? [{ strengthAreas: { in: areas } }] : []),
    ],
  }
  const { docs } = await payload.find({ collection: 'meetings', where, sort: '-end', limit: most, depth: 0, overrideAccess: false, user })
  return docs.map(({ id, start, title }) => ({
    key: id,
    title,
    href: `${adminAddresses.document('meetings', id)}#field-outcome`,
    note: t('dashboard.mine.noOutcome', { day: day(start) }),
    at: start,
  }))
}
