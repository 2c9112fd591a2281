import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload'
import type { AuditAction } from '../domain/audit'
import { changedFields } from './changes'
import { recordAudit } from './record'

/**
 * Say this as `context` of what is written as part of one deed that is recorded as such with its numbers: an
 * import of five thousand rows is one event.
 */
export const partOfOneDeed = (): RequestContext => ({ partOfOneDeed: true })

interface Change {
  operation: 'create' | 'update'
  before: Values
  after: Values
  /** The main document of a collection with drafts is live. */
  isLive: () => Promise<boolean>
}

type Values = Record<string, unknown>

/** Where what a user changes is recorded; a few places record whoever does it. */
const isOthersAffair = ({ user, context }: PayloadRequest, always: boolean) => context.partOfOneDeed === true || (!user && !always)

/** Remembers that what follows is an old version coming back. */
export const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restoringVersion = true
  return args
}

/** Records what a user made or changed in a collection. */
export const recordChange =
  ({ always }: { always: boolean }): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, previousDoc, req }) => {
    if (isOthersAffair(req, always)) return
    const { slug, flattenedFields } = collection
    const [before, after] = [(previousDoc ?? {}) as Values, { ...doc, ...data } as Values]
    const isLive = () => isPublished(slug, doc.id, req)
    const deed = req.context.restoringVersion ? 'restoreVersion' : await deedOf({ operation, before, after, isLive })
    const fields = deed === 'create' || deed === 'restoreVersion' ? [] : changedFields(flattenedFields, before, data as Values)
    if (deed === 'update' && fields.length === 0) return
    await recordAudit(req, { deed, entity: slug, document: doc.id, fields })
  }

/** Records what a user deleted for good. */
export const recordDelete =
  ({ always }: { always: boolean }): CollectionAfterDeleteHook =>
  async ({ collection, id, req }) => {
    if (isOthersAffair(req, always)) return
    await recordAudit(req, { deed: 'delete', entity: collection.slug, document: id })
  }

/** Records what a user changed in a global. */
export const recordGlobalChange: GlobalAfterChangeHook = async ({ data, global, previousDoc, req }) => {
  if (isOthersAffair(req, false)) return
  const fields = changedFields(global.flattenedFields, (previousDoc ?? {}) as Values, data as Values)
  if (fields.length > 0) await recordAudit(req, { deed: 'update', entity: global.slug, fields })
}

async function deedOf({ operation, before, after, isLive }: Change): Promise<AuditAction> {
  if (operation === 'create') return 'create'
  const [wasTrashed, isTrashed] = [Boolean(before.deletedAt), Boolean(after.deletedAt)]
  if (wasTrashed !== isTrashed) return isTrashed ? 'trash' : 'untrash'
  if (before._status === after._status) return 'update'
  if (after._status === 'published') return 'publish'
  // A draft beside what is published, or what was published taken back.
  return before._status === 'published' && !(await isLive()) ? 'unpublish' : 'update'
}

async function isPublished(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<boolean> {
  const live = await req.payload.db.findOne<{ id: string; _status?: string }>({ collection, where: { id: { equals: id } }, req })
  return live?._status === 'published'
}
