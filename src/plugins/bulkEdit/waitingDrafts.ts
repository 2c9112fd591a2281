import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, CollectionConfig, PayloadRequest, Where } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { translator } from '../../i18n'

/** Remembered between the two hooks, by what is asked: the documents that are left as they are. */
const left = new WeakMap<PayloadRequest, string[]>()

/** So many ids fit in a question on both databases. */
const together = 1_000

/**
 * The collection of which several documents can be published at a time without losing what waits in their drafts, as
 * one can. Payload takes the text that is public already, and lays it over the draft.
 */
export const withWaitingDrafts = (collection: CollectionConfig): CollectionConfig => {
  const { hooks, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), keepDrafts],
      afterOperation: [...(hooks?.afterOperation ?? []), nameLeft],
    },
  }
}

interface Together {
  data: { _status?: unknown; deletedAt?: unknown }
  where: Where
  draft?: boolean
  trash?: boolean
}

/** What is published is the draft that waits; what else is changed in a document with one is not changed. */
const keepDrafts: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (!overrideAccess && scopeOf(roleOf(req.user), collection.slug, 'update') === null) return args
  if (operation !== 'update' || !isTogether(args)) return args
  const asked: Together = args
  if (asked.draft || asked.data.deletedAt !== undefined) return args
  if (asked.data._status === 'published') return { ...args, draft: true }
  const waiting = await withWaitingDraft(req, collection.slug as 'news', asked)
  left.set(req, waiting)
  return waiting.length > 0 ? { ...args, where: { and: [args.where, { id: { not_in: waiting } }] } } : args
}

const isTogether = (args: object): args is Together =>
  !('id' in args) && 'where' in args && 'data' in args && typeof args.data === 'object' && args.data !== null

/** Those among several that are public, and have a draft of something else. */
async function withWaitingDraft(req: PayloadRequest, collection: 'news', { trash, where }: Together): Promise<string[]> {
  const isPublic: Where = { and: [where, { _status: { equals: 'published' } }] }
  const asked = { collection, pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({ ...asked, where: isPublic, select: {}, trash: trash ?? false })
  const ids = docs.map(({ id }) => String(id))
  const waiting: string[] = []
  for (let start = 0; start < ids.length; start += together) {
    const ofThese: Where = {
      and: [
        { parent: { in: ids.slice(start, start + together) } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    }
    const versions = await req.payload.findVersions({ ...asked, where: ofThese })
    waiting.push(...versions.docs.map(({ parent }) => String(parent)))
  }
  return waiting
}

const nameLeft: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const ids = left.get(req) ?? []
  if (operation !== 'update' || !('errors' in result)) return result
  left.delete(req)
  const message = translator(req.i18n.language)('keeping.waitingDraft')
  return { ...result, errors: [...result.errors, ...ids.map((id) => ({ id, isPublic: true, message }))] }
}
