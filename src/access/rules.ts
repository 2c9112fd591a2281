import type {
  Access,
  AccessArgs,
  AccessResult,
  CollectionConfig,
  CollectionSlug,
  FieldAccess,
  GlobalConfig,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { idOf } from '../domain/relations'
import { ownStrengthAreas } from './ownAreas'
import { withPreviewed } from './previewed'
import { type Operation, permissions, type Scope, scopeOf } from './permissions'
import { hasDrafts, policiesOf } from '../policies'
import { roleOf } from './roles'

/** Fields that only those who log in may read. */
export const forUsersOnly: FieldAccess = ({ req }) => roleOf(req.user) !== 'public'

/** Fields that only those may read who read every document of a collection. */
export const forReadersOfAll =
  (slug: string): FieldAccess =>
  ({ req }) =>
    scopeOf(roleOf(req.user), slug, 'read') === 'all'

/** Fields of a collection that whoever does not read every document of it reads in the own ones only. */
export const forReadersOfAllAndOwners =
  (slug: string): FieldAccess<{ id: string; owner?: string | { id: string } | null }> =>
  ({ doc, req }) =>
    scopeOf(roleOf(req.user), slug, 'read') === 'all' || !doc || (doc.owner ? idOf(doc.owner) === req.user?.id : false)

/** Fields that only administrators may write. */
export const forAdministratorsOnly: FieldAccess = ({ req }) => roleOf(req.user) === 'administrator'

/** A collection's access from the table of permissions. @throws Error when the table does not know it. */
export function accessTo(slug: string): NonNullable<CollectionConfig['access']> {
  mustBeKnown(slug)
  return {
    create: rule(slug, 'create'),
    read: rule(slug, 'read'),
    update: rule(slug, 'update'),
    delete: rule(slug, 'delete'),
    readVersions: ({ req }) => versionsWithin(slug, req),
    unlock: ({ req }) => roleOf(req.user) === 'administrator',
  }
}

/** Earlier versions are for users who read every document, and for owners of their own. */
function versionsWithin(slug: string, { user }: PayloadRequest): AccessResult {
  const reach = scopeOf(roleOf(user), slug, 'read')
  const own: Where = { 'version.owner': { equals: user?.id ?? '' } }
  return reach === 'ownDocuments' || reach === 'ownOrShared' ? own : roleOf(user) !== 'public' && reach === 'all'
}

/** A global's access from the table of permissions. @throws Error when the table does not know it. */
export function globalAccessTo(slug: string): NonNullable<GlobalConfig['access']> {
  mustBeKnown(slug)
  return {
    read: rule(slug, 'read'),
    update: rule(slug, 'update'),
    readVersions: ({ req }) => roleOf(req.user) !== 'public' && scopeOf(roleOf(req.user), slug, 'read') === 'all',
  }
}

function mustBeKnown(slug: string) {
  if (!permissions[slug]) throw new Error(`The table of permissions does not know "${slug}"`)
}

const rule =
  (slug: string, operation: Operation): Access =>
  async (args) => {
    const reach = scopeOf(roleOf(args.req.user), slug, operation)
    return reach === null ? false : documentsWithin(reach, slug, operation, args)
  }

async function documentsWithin(reach: Scope, slug: string, operation: Operation, { req }: AccessArgs): Promise<AccessResult> {
  switch (reach) {
    case 'all':
      return roleOf(req.user) === 'public' && configOf(req, slug)?.trash ? notInTrash : true
    case 'published':
      return operation === 'read' ? withPreviewed(req, slug, publishedOnly(configOf(req, slug))) : publishedOnly(configOf(req, slug))
    case 'self':
      return { id: { equals: req.user?.id ?? '' } }
    case 'ownDocuments':
      return ofUser(req)
    case 'ownOrShared':
      return { or: [ofUser(req), { shared: { equals: true } }] }
    default:
      return withinAreas(areasPath(configOf(req, slug)), operation, await ownStrengthAreas(req), reach === 'ownAreasOrNone')
  }
}

const ofUser = ({ user }: PayloadRequest): Where => ({ owner: { equals: user?.id ?? '' } })

const notInTrash: Where = { deletedAt: { exists: false } }

type Config = Payload['collections'][CollectionSlug]['config']

/** Nothing for a global. */
const configOf = ({ payload }: PayloadRequest, slug: string): Config | undefined =>
  (payload.collections as Record<string, { config: Config } | undefined>)[slug]?.config

/** What has drafts is published; the rest, activities and meetings, is marked as public. */
function publishedOnly(config: Config | undefined): Where {
  const visible: Where = config && hasDrafts(config) ? { _status: { equals: 'published' } } : { public: { equals: true } }
  return config?.trash ? { and: [visible, notInTrash] } : visible
}

const areasPath = (config: Config | undefined): string => (config && policiesOf(config).areasAt) ?? 'strengthAreas'

/** Creating asks for an area of one's own; whether the document belongs to it is said at the field, by a hook. */
function withinAreas(path: string, operation: Operation, areas: string[], orNone: boolean): AccessResult {
  if (operation === 'create') return orNone || areas.length > 0
  const own: Where = { [path]: { in: areas } }
  const none: Where = { [path]: { exists: false } }
  if (orNone) return areas.length > 0 ? { or: [own, none] } : none
  return areas.length > 0 && own
}
