import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isForReaders, type Visible, visibleOf } from '../access/visible'
import { isClosed } from '../policies'
import { followChange } from '../redirects'
import { noteForWebhooks } from '../webhooks'

/**
 * The collection that tells whoever goes by what readers see when they see something else of it: webhooks are told, and old
 * addresses lead to new ones. A draft beside what is out is none of that.
 */
export function withReadersTold(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  if (isClosed(collection) || !isForReaders(collection)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteBefore],
      afterChange: [...(hooks?.afterChange ?? []), tellOfChange],
      beforeDelete: [...(hooks?.beforeDelete ?? []), noteBeforeDelete],
      afterDelete: [...(hooks?.afterDelete ?? []), tellOfDelete],
    },
  }
}

/** What readers saw of each document that a request is about to write. */
const seen = new WeakMap<object, Map<string, Visible | null>>()

type Collection = Parameters<CollectionBeforeChangeHook>[0]['collection']

const noteBefore: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (id !== undefined) await note(req, collection, id)
  return data
}

const noteBeforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) => note(req, collection, String(id))

/** A hook that writes the same document once more is part of the same change. */
async function note(req: PayloadRequest, collection: Collection, id: string): Promise<void> {
  const known = seen.get(req) ?? new Map<string, Visible | null>()
  seen.set(req, known)
  if (!known.has(keyOf(collection, id))) known.set(keyOf(collection, id), await visible(req, collection, id))
}

const keyOf = ({ slug }: Collection, id: string): string => `${slug} ${id}`

/** As it is stored: what is handed to hooks may be a draft. */
async function visible(req: PayloadRequest, collection: Collection, id: string): Promise<Visible | null> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: collection.slug as CollectionSlug,
    where,
    req,
  })
  return visibleOf(collection, stored)
}

const tellOfChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as { id: string }
  const before = operation === 'create' ? null : taken(req, collection, id)
  if (before !== undefined) await tell(req, collection, id, before, await visible(req, collection, id))
}

const tellOfDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const before = taken(req, collection, String(id))
  if (before !== undefined) await tell(req, collection, String(id), before, null, true)
}

/** What was seen before; undefined where it has been told already. */
function taken(req: PayloadRequest, collection: Collection, id: string): Visible | null | undefined {
  const known = seen.get(req)
  const before = known?.get(keyOf(collection, id))
  known?.delete(keyOf(collection, id))
  return before
}

async function tell(
  { payload }: PayloadRequest,
  collection: Collection,
  id: string,
  before: Visible | null,
  after: Visible | null,
  isDeleted = false,
): Promise<void> {
  if (before?.updatedAt === after?.updatedAt && before?.name === after?.name) return
  const change = { collection, id, before, after }
  await followChange(payload, change, isDeleted)
  await noteForWebhooks(payload, change)
}
