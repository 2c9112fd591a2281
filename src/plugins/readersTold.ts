import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import { type ChangeForReaders, isForReaders, type Visible } from '../access/visible'
import { isClosed } from '../policies'
import { followChange } from '../redirects'
import { forgetBegun, isSame, noteBegun, noteForWebhooks, seenOfDocument, seenOfGlobal } from '../webhooks'

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

/** The global that tells webhooks when readers see something else of it. */
export function withGlobalReadersTold(global: GlobalConfig): GlobalConfig {
  const { hooks } = global
  if (!isForReaders(global)) return global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteGlobalBefore],
      afterChange: [...(hooks?.afterChange ?? []), tellOfGlobal],
    },
  }
}

/** A change that a request is about to make. */
interface Begun {
  /** What readers saw before it. */
  before: Visible | null
  /** What it is forgotten by, where receivers are to be told. */
  key: string | null
}

/** What requests are about to change: of what is made there may be several, of all else there is one. */
const begun = new WeakMap<object, Map<string, Begun[]>>()

type Collection = Parameters<CollectionBeforeChangeHook>[0]['collection']

const noteBefore: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const { id = null } = (originalDoc ?? {}) as { id?: string | null }
  await (id === null ? begin(req, collection, null, null) : note(req, collection, id))
  return data
}

const noteBeforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) => note(req, collection, String(id))

/** A hook that writes the same document once more is part of the same change. */
async function note(req: PayloadRequest, collection: Collection, id: string): Promise<void> {
  const known = begun.get(req)?.get(keyOf(collection, id)) ?? []
  if (known.length === 0) await begin(req, collection, id, await seenOfDocument(req.payload, collection, id, req))
}

async function begin(req: PayloadRequest, entity: { slug: string }, id: string | null, before: Visible | null): Promise<void> {
  const key = await noteBegun(req.payload, entity.slug, id, before)
  const known = begun.get(req) ?? new Map<string, Begun[]>()
  begun.set(req, known)
  known.set(keyOf(entity, id), [...(known.get(keyOf(entity, id)) ?? []), { before, key }])
}

const keyOf = ({ slug }: { slug: string }, id: string | null): string => `${slug} ${id ?? ''}`

const tellOfChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as { id: string }
  const change = taken(req, collection, operation === 'create' ? null : id)
  if (change)
    await tell(req, { collection, id, before: change.before, after: await seenOfDocument(req.payload, collection, id, req) }, change.key)
}

const tellOfDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const change = taken(req, collection, String(id))
  if (change) await tell(req, { collection, id: String(id), before: change.before, after: null }, change.key, true)
}

/** What was begun; undefined where it has been told already. */
function taken(req: PayloadRequest, entity: { slug: string }, id: string | null): Begun | undefined {
  const known = begun.get(req)
  const [first, ...others] = known?.get(keyOf(entity, id)) ?? []
  known?.set(keyOf(entity, id), others)
  return first
}

async function tell({ payload }: PayloadRequest, change: ChangeForReaders, key: string | null, isDeleted = false): Promise<void> {
  if (!isSame(change.before, change.after)) {
    await followChange(payload, change, isDeleted)
    await noteForWebhooks(payload, change, key)
  }
  await forgetBegun(payload, key)
}

const noteGlobalBefore: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  await begin(req, global, null, await seenOfGlobal(req.payload, global.slug as GlobalSlug))
  return data as unknown
}

const tellOfGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const change = taken(req, global, null)
  if (change) {
    const after = await seenOfGlobal(req.payload, global.slug as GlobalSlug)
    const told = { collection: { slug: global.slug }, id: null, before: change.before, after }
    if (!isSame(told.before, after)) await noteForWebhooks(req.payload, told, change.key)
    await forgetBegun(req.payload, change.key)
  }
  return doc as unknown
}
