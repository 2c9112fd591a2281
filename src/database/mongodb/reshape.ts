import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type AnyBulkWriteOperation, type Collection, type Document, MongoServerError, type ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { isMongodb } from '../drop'

/** How many documents are held at a time. */
const usualPage = 200

/** How often a page is read again because others wrote in it meanwhile. */
const patience = 20

/** What becomes of the documents of a collection or a global, and of their versions. */
export interface Reshaping {
  /** The slug of the collection or global. */
  of: string
  /**
   * The part of each document that has another shape: names with dots between, as they are stored. A `*` stands for each
   * row of an array or blocks, and for each language: `rows.*` in an array, `rows.*.*` in one that has rows in each
   * language. Empty for the document itself.
   */
  path: string
  /**
   * The part in its new shape; the very same when it has that already, or is none that this is about (such as another
   * block). Depends on nothing else and changes nothing in what it is given.
   */
  change: (part: Document) => Document
  /** The names in the part that are no more: indexes on them would keep what lacks them from being unique. */
  gone: readonly string[]
}

/**
 * Gives what is stored on MongoDB another shape, in documents, those in the trash, and every version. It knows only the
 * names that it is given, not what the collection has become since. It may be killed at any instant and begun anew, and
 * two may run at once: each document is written in one step, and only as it was read. `updatedAt` stays as it was.
 */
export async function reshape(payload: Payload, reshaping: Reshaping, page = usualPage): Promise<void> {
  const { db } = payload
  if (!isMongodb(db)) throw new Error('On SQLite a schema migration gives what is stored another shape')
  for (const place of placesOf(db, reshaping.of)) {
    await dropIndexes(place, reshaping)
    await reshapeIn(place, reshaping, page)
  }
}

/** Gives a field another name; where something has the new name already, nothing is done. @param path as in `Reshaping`, with the old name last */
export function renameField(payload: Payload, { of, path, to }: { of: string; path: string; to: string }, page?: number): Promise<void> {
  const steps = path.split('.')
  const name = steps.pop() ?? ''
  const change = (part: Document): Document => (name in part && !(to in part) ? renamed(part, name, to) : part)
  return reshape(payload, { of, path: steps.join('.'), change, gone: [name] }, page)
}

const renamed = (part: Document, name: string, to: string): Document =>
  Object.fromEntries(Object.entries(part).map(([key, value]) => [key === name ? to : key, value]))

/** Where documents of one kind are stored. */
interface Place {
  collection: Collection
  filter: Document
  /** Before the names of fields: versions hold what they are versions of. */
  under: '' | 'version.'
}

/** Nowhere when there is no such collection any more. */
function placesOf(db: MongooseAdapter, slug: string): Place[] {
  const isGlobal = db.payload.config.globals.some((global) => global.slug === slug)
  const own = isGlobal ? db.globals : db.collections[slug]
  const filter = isGlobal ? { globalType: slug } : {}
  const of = (model: { collection: unknown } | undefined, rest: Omit<Place, 'collection'>): Place[] =>
    model ? [{ collection: model.collection as Collection, ...rest }] : []
  return [...of(own, { filter, under: '' }), ...of(db.versions[slug], { filter: {}, under: 'version.' })]
}

async function reshapeIn(place: Place, reshaping: Reshaping, page: number): Promise<void> {
  for (let after: ObjectId | null = null, isMore = true; isMore;) {
    const ids = await reshapePage(place, reshaping, { after, page })
    after = ids.at(-1) ?? null
    isMore = ids.length === page
  }
}

/** A page of documents is read until all that it should change is written as it was read. @returns their ids */
async function reshapePage(place: Place, reshaping: Reshaping, { after, page }: { after: ObjectId | null; page: number }) {
  const filter = after ? { ...place.filter, _id: { $gt: after } } : place.filter
  for (let tries = 0; tries < patience; tries += 1) {
    const documents: Document[] = await place.collection.find(filter, { sort: { _id: 1 }, limit: page }).toArray()
    const writes = documents.flatMap((document) => writesFor(document, place, reshaping))
    const written = writes.length > 0 ? await place.collection.bulkWrite(writes, { ordered: false }) : null
    if (written === null || written.matchedCount === writes.length) return documents.map(({ _id }) => _id as ObjectId)
  }
  throw new Error(`Documents of ${reshaping.of} are changed by others all the time: stop what runs of another version`)
}

/** Changes what differs, if it still is as it was read. */
function writesFor(document: Document, { under }: Place, { change, path }: Reshaping): AnyBulkWriteOperation[] {
  const before = (under ? document.version : document) as Document | undefined
  const after = before && (changedAt(before, path === '' ? [] : path.split('.'), change) as Document)
  if (!after || after === before) return []
  const differ = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key])
  const was = differ.map((key) => [under + key, key in before ? { $eq: before[key] } : { $exists: false }])
  const set = differ.filter((key) => key in after).map((key) => [under + key, after[key]])
  const unset = differ.filter((key) => !(key in after)).map((key) => [under + key, ''])
  const update = {
    ...(set.length > 0 ? { $set: Object.fromEntries(set) as Document } : {}),
    ...(unset.length > 0 ? { $unset: Object.fromEntries(unset) as Document } : {}),
  }
  return [{ updateOne: { filter: { _id: document._id, ...(Object.fromEntries(was) as Document) }, update } }]
}

/** The value with its parts at a path changed; the very same when none of them is. */
function changedAt(value: unknown, [step, ...rest]: readonly string[], change: Reshaping['change']): unknown {
  if (Array.isArray(value)) {
    if (step !== '*') return value
    const rows = value.map((row) => changedAt(row, rest, change))
    return rows.every((row, place) => row === value[place]) ? value : rows
  }
  if (!isPlain(value)) return value
  if (step === undefined) return change(value)
  const changed = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    step === '*' || step === key ? changedAt(inner, rest, change) : inner,
  ])
  return changed.every(([key, inner]) => inner === value[key]) ? value : Object.fromEntries(changed)
}

/** Ids and times are values, and not looked into. */
const isPlain = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The new names get theirs afterwards (`ensureIndexes` in `prepare.ts`). */
async function dropIndexes({ collection, under }: Place, { gone, path }: Reshaping): Promise<void> {
  const steps = path.split('.').filter((step) => step !== '' && step !== '*')
  const paths = gone.map((name) => under + [...steps, name].join('.'))
  const isGone = (key: string) => paths.some((each) => key === each || key.startsWith(`${each}.`))
  for (const { key, name } of await indexesOf(collection))
    if (Object.keys(key as Document).some(isGone)) await unlessMissing(collection.dropIndex(String(name)), undefined)
}

const indexesOf = (collection: Collection): Promise<Document[]> => unlessMissing(collection.indexes(), [])

/** What another run has dropped meanwhile, and what a new database does not have yet. */
async function unlessMissing<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof MongoServerError && (error.code === namespaceNotFound || error.code === indexNotFound)) return otherwise
    throw error
  }
}

const namespaceNotFound = 26
const indexNotFound = 27
