import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'
import { scopeOf } from '../access/permissions'
import { isClosed, policiesOf } from '../policies'
import { makeOnce } from './makeOnce'
import { onceConnected } from './onceConnected'
import { type Args, beginsSave, type Call, documentOf, isLast, type Method, methods } from './whole/calls'

/** How old what is known of other processes' changes may be before it is asked for again, and at most; in milliseconds. */
const ages = { toAsk: 400, most: 800 }

/** What this process knows. It stands on the adapter, since each of Next's bundles has its own copy of this file. */
interface Known {
  versions: ReadonlyMap<string, string>
  /** When it was last asked for, by `performance.now()`. */
  askedAt: number
  asking: Promise<void> | null
  /** Rises with each change of this process's own: what was asked for before it knows nothing of it. */
  changes: number
  /** What is being told to other processes of each collection or global. */
  telling: Map<string, Promise<void>>
  /** The version that other processes were told of last. */
  told: Map<string, string>
}

const key = Symbol.for('spets.contentVersions')

type Knowing = object & { [key]?: Known }

/**
 * What readers see of each collection and global has a version, that changes with each change of it by whatever process:
 * at once in the process that made the change, within a second in others. What is made of what readers see is right
 * for as long as the versions are those from before it was begun.
 * @returns an opaque version by slug; what has never been changed has none. The same map for as long as nothing changes.
 */
export async function contentVersions(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const known = knownTo(payload.db)
  const age = performance.now() - known.askedAt
  if (age <= ages.toAsk) return known.versions
  const asking = (known.asking ??= ask(payload, known))
  // Where many read, somebody has asked in time and nobody waits.
  if (age > ages.most) await asking
  else asking.catch((err: unknown) => payload.logger.error({ err, msg: 'It could not be asked what readers see' }))
  return known.versions
}

async function ask(payload: Payload, known: Known): Promise<void> {
  const [begun, changes] = [performance.now(), known.changes]
  try {
    const { docs } = await payload.db.find<Row>({ collection: 'content-versions', limit: 0, pagination: false })
    if (known.changes !== changes) return
    if (!isTold(docs, known.versions)) known.versions = new Map(docs.map(({ slug, version }) => [slug, version]))
    known.askedAt = begun
  } finally {
    known.asking = null
  }
}

/** Whether nothing has changed: who asks then gets the same map as before, and may tell so by that alone. */
const isTold = (rows: readonly Row[], versions: ReadonlyMap<string, string>): boolean =>
  rows.length === versions.size && rows.every(({ slug, version }) => versions.get(slug) === version)

interface Row {
  slug: string
  version: string
}

/** What readers see has changed: known here when this returns, and told to other processes when it is fulfilled. */
function noteChange(payload: Payload, slug: string): Promise<void> {
  const known = knownTo(payload.db)
  known.changes += 1
  known.versions = new Map(known.versions).set(slug, randomUUID())
  const waiting = known.telling.get(slug)
  // Whoever tells has taken the version that was newest when it began: a later one is told after it.
  const told = (waiting ?? Promise.resolve()).then(() => tell(payload, slug))
  known.telling.set(slug, told)
  return told.finally(() => {
    if (known.telling.get(slug) === told) known.telling.delete(slug)
  })
}

/** Several changes in a row are told by the first of those that wait: the version is the newest there is. */
async function tell(payload: Payload, slug: string): Promise<void> {
  const { told, versions } = knownTo(payload.db)
  const version = versions.get(slug) ?? ''
  if (told.get(slug) === version) return
  try {
    const data = { version, changedAt: new Date().toISOString() }
    const where = { slug: { equals: slug } }
    const changed: unknown = await payload.db.updateOne({ collection: 'content-versions', where, data, options: { atomic: true } })
    if (changed === null && !(await makeOnce(payload, 'content-versions', { slug, ...data })))
      await payload.db.updateOne({ collection: 'content-versions', where, data, options: { atomic: true } })
    told.set(slug, version)
  } catch (err) {
    // The change itself is saved; other processes see it when what they have kept grows old.
    payload.logger.error({ err, msg: `Other processes were not told of a change of ${slug}` })
  }
}

const knownTo = (adapter: Knowing): Known =>
  (adapter[key] ??= { versions: new Map(), askedAt: -Infinity, asking: null, changes: 0, telling: new Map(), told: new Map() })

type Write = (args: Args & Written) => Promise<unknown>

/** What is written, as the adapter is told it. */
interface Written {
  slug?: string
  data?: Record<string, unknown>
}

/**
 * Has an adapter note what readers see of, whatever way it is written. A save of several calls is noted with its last,
 * since nobody sees it before. Stands around all else that is done to the adapter.
 */
export function noteContentChanges<T extends BaseDatabaseAdapter>(adapter: T): T {
  return onceConnected(adapter, () => {
    const writing = adapter as unknown as Partial<Record<Method, Write>>
    const open = new WeakMap<object, Set<string>>()
    for (const method of methods) {
      const write = writing[method]?.bind(adapter)
      if (write && method !== 'findVersions') writing[method] = noting(method, write, adapter.payload, open)
    }
  })
}

/** @param open the documents, by request, whose save has begun and has not ended */
const noting =
  (method: Method, write: Write, payload: Payload, open: WeakMap<object, Set<string>>): Write =>
  async (args) => {
    const done = await write(args)
    const slug = changedBy({ method, args }, done, payload, open)
    if (slug) await noteChange(payload, slug)
    return done
  }

/** The collection or global of which readers see something else after a call; null where they do not, or not yet. */
function changedBy(call: Call & { args: Written }, done: unknown, payload: Payload, open: WeakMap<object, Set<string>>): string | null {
  const { args, method } = call
  const slug = args.collection ?? args.collectionSlug
  const document = documentOf(call, done)
  const begun = args.req && document ? (open.get(args.req) ?? new Set<string>()) : null
  if (isOfVersions(method)) return begun && document && isLast(call) && begun.delete(document) ? (slug ?? null) : null
  const shown = shownIn(payload, args)
  const hasVersions = (collection: string) => Boolean(payload.collections[collection as CollectionSlug]?.config.versions)
  if (!shown || !args.req || !begun || !document || !beginsSave(call, hasVersions)) return shown
  open.set(args.req, begun.add(document))
  return null
}

/** Readers see nothing of earlier versions and drafts. */
const isOfVersions = (method: Method): boolean => method.endsWith('Version') || method.endsWith('Versions')

/** The collection or global that is written, if readers see something of what is; null otherwise. */
function shownIn({ collections }: Payload, { collection, data, slug }: Args & Written): string | null {
  if (!collection) return slug ?? null
  const config = collections[collection as CollectionSlug]?.config
  if (!config) return null
  const { shown } = policiesOf(config)
  const isShown = shown ?? (!isClosed(config) && scopeOf('public', collection, 'read') !== null)
  if (typeof isShown === 'boolean') return isShown ? collection : null
  return !data || isShown.some((field) => field in data) ? collection : null
}
