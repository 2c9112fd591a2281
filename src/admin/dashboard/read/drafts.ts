import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { idOf } from '../../../domain/relations'
import { hasDrafts } from '../../../policies'
import { textIn } from '../../../plugins/references/holders'
import { adminAddresses } from '../../addresses'
import type { Line, Viewer } from './line'

const most = 8

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
async function unpublished(viewer: Viewer): Promise<Line[]> {
  const { payload, user } = viewer.req
  const drafted = payload.config.collections.filter(hasDrafts)
  const slugs = drafted.map(({ slug }) => slug)
  const where: Where = { and: [{ actor: { equals: user?.id ?? '' } }, { deed: { equals: 'create' } }, { entity: { in: slugs } }] }
  const { docs: events } = await payload.find({ collection: 'audit-events', where, sort: '-at', limit: 20, depth: 0, overrideAccess: true })
  const lines = drafted.map(async (collection) => {
    const ids = events.flatMap(({ document, entity }) => (entity === collection.slug && document ? [document] : []))
    return ids.length > 0 ? draftsAmong(viewer, collection, ids) : []
  })
  return (await Promise.all(lines)).flat()
}

async function draftsAmong({ req, t, moment }: Viewer, { admin, slug }: SanitizedCollectionConfig, ids: string[]): Promise<Line[]> {
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    depth: 0,
    limit: most,
    overrideAccess: false,
    user: req.user,
  })
  return docs.map((doc) => {
    const at = textIn(doc, 'updatedAt')
    return {
      key: doc.id,
      title: textIn(doc, admin.useAsTitle ?? 'id'),
      href: adminAddresses.document(slug, doc.id),
      note: t('dashboard.drafts.edited', { when: moment(at) }),
      at,
    }
  })
}
