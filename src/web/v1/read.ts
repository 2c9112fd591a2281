import type { CollectionSlug, Payload, PopulateType, Where } from 'payload'
import { previewing } from '../../access/previewed'
import type { Question } from './question'
import type { Resource } from './resource'
import { resources } from './resources'
import type { At } from './values'

/** What a document is called, by the names that collections have for it. */
const namedBy = ['name', 'preferredLabel', 'title'] as const

/** What a file within a running text is shown by. */
const ofFile = ['url', 'filename', 'mimeType', 'filesize'] as const

/** What related documents are known by: no more of them is read. */
const known: PopulateType = Object.fromEntries(
  resources.map(({ collection, key, select }) => {
    const name = namedBy.find((each) => select[each]) ?? key
    const read = [name, ...(key === 'id' ? [] : [key]), ...ofFile.filter((each) => select[each])]
    return [collection, Object.fromEntries(read.map((each) => [each, true]))]
  }),
)

const asPublic = { overrideAccess: false, locale: 'all', depth: 1, populate: known } as const

/** Items as they are answered with, before a schema checks them. */
export interface Found {
  items: Item[]
  total: number
  included: Record<string, Item[]>
}

type Item = Record<string, unknown>

/** A page of a list, with what was asked for together with it. */
export async function findItems(payload: Payload, resource: Resource, question: Question, at: At, now: Date): Promise<Found> {
  const { limit, page, sort } = question
  const where: Where = { and: [...question.where, ...(resource.where ? [resource.where(now)] : [])] }
  const { collection, select } = resource
  const { docs, totalDocs } = await payload.find({ collection, where, sort, limit, page, select, ...asPublic })
  return { ...(await answered(payload, resource, docs, question, at, now)), total: totalDocs }
}

/** The item that stands at an address; null where the public finds none. */
export async function findItem(
  payload: Payload,
  resource: Resource,
  key: string,
  question: Question,
  at: At,
  now: Date,
): Promise<Found | null> {
  if (key.length > 300) return null
  const where: Where = { and: [{ [resource.key]: { equals: key } }, ...(resource.where ? [resource.where(now)] : [])] }
  const { docs } = await payload.find({ collection: resource.collection, where, limit: 1, select: resource.select, ...asPublic })
  return docs.length > 0 ? { ...(await answered(payload, resource, docs, question, at, now)), total: 1 } : null
}

/** One document as it is saved, out or not; what it points at as the public sees it. Null where it is gone. */
export async function findPreviewed(
  payload: Payload,
  resource: Resource,
  id: string,
  question: Question,
  at: At,
  now: Date,
): Promise<Found | null> {
  const { collection, select } = resource
  const context = previewing(collection, id)
  const document = await payload.findByID({ collection, id, draft: true, select, context, disableErrors: true, ...asPublic })
  return document ? { ...(await answered(payload, resource, [document], question, at, now)), total: 1 } : null
}

async function answered(
  payload: Payload,
  resource: Resource,
  documents: readonly object[],
  { fields, include }: Question,
  at: At,
  now: Date,
): Promise<Omit<Found, 'total'>> {
  const whole = await itemsOf(payload, resource, documents, at, now)
  const included = await Promise.all(
    include.map(async (path) => [path, await includedIn(payload, path, idsIn(documents, resource.includes[path] ?? ''), at, now)] as const),
  )
  return { items: whole.map((item) => only(item, fields)), included: Object.fromEntries(included) }
}

/** Without what was not asked for. */
const only = (item: Item, fields: readonly string[]): Item =>
  fields.length === 0 ? item : Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)))

async function itemsOf(payload: Payload, resource: Resource, documents: readonly object[], at: At, now: Date): Promise<Item[]> {
  const more = (await resource.complete?.(payload, documents as never[], at, now)) ?? new Map<string, object>()
  return documents.map((document) => {
    const made = resource.item(document as never, at) as Item
    return { ...made, ...more.get(String(made.id)) }
  })
}

/** The ids of the related documents that the public may see; of others Payload has left only the id. */
function idsIn(documents: readonly object[], field: string): string[] {
  const related = documents.flatMap((document) => (document as Record<string, unknown>)[field] ?? [])
  const ids = related.flatMap((each) => (typeof each === 'object' && each !== null && 'id' in each ? [String(each.id)] : []))
  return [...new Set(ids)]
}

/** All of a kind in one question, however many point at them. */
async function includedIn(payload: Payload, path: string, ids: string[], at: At, now: Date): Promise<Item[]> {
  const resource = resources.find((each) => each.path === path)
  if (!resource || ids.length === 0) return []
  const found: object[] = []
  for (let begin = 0; begin < ids.length; begin += atATime) {
    const where: Where = { id: { in: ids.slice(begin, begin + atATime) } }
    const asking = { where, limit: atATime, sort: resource.key, select: resource.select, ...asPublic }
    found.push(...(await payload.find({ collection: resource.collection as CollectionSlug, ...asking })).docs)
  }
  return itemsOf(payload, resource, found, at, now)
}

/** As many as the public may ask for at a time. */
const atATime = 100
