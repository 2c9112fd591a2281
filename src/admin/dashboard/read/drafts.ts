import type { Where } from 'payload'
import { idOf } from '../../../domain/relations'
import { adminAddresses } from '../../addresses'
import type { Line, Viewer } from './line'

const most = 8

/** What is drafted before it is published; newsletters are drafts until they are sent. */
const drafted = ['news', 'pages', 'initiatives', 'calls', 'documents'] as const

/** What the viewer has begun and not yet sent or published, the last changed first. */
export async function draftsOf(viewer: Viewer): Promise<Line[]> {
  const found = await Promise.all([unsentNewsletters(viewer), unpublished(viewer)])
  return found
    .flat()
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .slice(0, most)
}

async function unsentNewsletters({ req, t, moment }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  const where: Where = { owner: { equals: user?.id ?? '' } }
  const { docs } = await payload.find({
    collection: 'newsletters',
    where,
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const sent = await payload.find({
    collection: 'dispatches',
    where: { and: [{ newsletter: { in: docs.map(({ id }) => id) } }, { startedAt: { exists: true } }] },
    select: { newsletter: true },
    depth: 0,
    limit: 100,
    overrideAccess: true,
  })
  const gone = new Set(sent.docs.flatMap(({ newsletter }) => (newsletter ? [idOf(newsletter)] : [])))
  return docs
    .filter(({ id }) => !gone.has(id))
    .map(({ id, subject, updatedAt }) => ({
      key: id,
      title: subject,
      href: adminAddresses.document('newsletters', id),
      note: t('dashboard.drafts.edited', { when: moment(updatedAt) }),
      at: updatedAt,
    }))
}

/** The audit log knows who began a document; the documents themselves do not. */
async function unpublished({ req, t, moment }: Viewer): Promise<Line[]> {
  const { payload, user } = req
  const where: Where = {
    and: [{ actor: { equals: user?.id ?? '' } }, { deed: { equals: 'create' } }, { entity: { in: [...drafted] } }],
  }
  const { docs: events } = await payload.find({ collection: 'audit-events', where, sort: '-at', limit: 20, depth: 0, overrideAccess: true })
  const lines = await Promise.all(
    drafted.map(async (collection): Promise<Line[]> => {
      const ids = events.flatMap(({ document, entity }) => (entity === collection && document ? [document] : []))
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
        depth: 0,
        limit: most,
        overrideAccess: false,
        user,
      })
      return docs.map(({ id, title, updatedAt }) => ({
        key: id,
        title,
        href: adminAddresses.document(collection, id),
        note: t('dashboard.drafts.edited', { when: moment(updatedAt) }),
        at: updatedAt,
      }))
    }),
  )
  return lines.flat()
}
