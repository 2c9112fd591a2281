import { randomUUID } from 'node:crypto'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { type ConfigOfVisible, type Visible, visibleOf } from '../access/visible'
import type { BegunChange } from '../payload-types'
import { activeWebhooks, noteForWebhooks } from './note'
import { seenOfDocument, seenOfGlobal } from './seen'

/** How long a save may take at most before it is looked whether its process was killed, in milliseconds. */
const patience = 2 * 60_000

/** How many that were left are looked at before the worker does something else. */
const atATime = 100

/**
 * Notes before a save that what readers see may become another. Whoever is killed before the receivers' messages are written
 * leaves it, and a worker tells in their place.
 * @param document null where it is made, and of a global
 * @param seen what readers see before it
 * @returns what it is forgotten by; null where nobody is to be told
 */
export async function noteBegun(payload: Payload, entity: string, document: string | null, seen: Visible | null): Promise<string | null> {
  if ((await activeWebhooks(payload)).length === 0) return null
  const key = randomUUID()
  await payload.db.create({ collection: 'begun-changes', data: { key, entity, document, seen }, returning: false })
  return key
}

/** What was begun has been told of, or was nothing to tell of. */
export async function forgetBegun(payload: Payload, key: string | null): Promise<void> {
  if (key !== null) await payload.db.deleteMany({ collection: 'begun-changes', where: { key: { equals: key } } })
}

/**
 * Tells of changes that were begun and left. Several workers may do so at once: a message has its name from what was begun,
 * and a name is given once.
 */
export async function tellWhatWasLeft(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<BegunChange>({
    collection: 'begun-changes',
    where: { createdAt: { less_than: new Date(now.getTime() - patience).toISOString() } },
    sort: 'createdAt',
    limit: atATime,
    pagination: false,
  })
  for (const begun of docs) {
    await tell(payload, begun)
    await forgetBegun(payload, begun.key)
  }
}

async function tell(payload: Payload, begun: BegunChange): Promise<void> {
  const { document, entity, key } = begun
  const before = begun.seen as Visible | null
  const collection = payload.collections[entity as CollectionSlug]?.config
  if (!collection)
    return tellOf(payload, { collection: { slug: entity }, id: null, before }, await seenOfGlobal(payload, entity as GlobalSlug), key)
  if (document !== null && document !== undefined)
    return tellOf(payload, { collection, id: document, before }, await seenOfDocument(payload, collection, document), key)
  for (const [id, after] of await madeThen(payload, collection, begun)) await tellOf(payload, { collection, id, before: null }, after, key)
}

interface Left {
  collection: ConfigOfVisible
  id: string | null
  before: Visible | null
}

async function tellOf(payload: Payload, left: Left, after: Visible | null, key: string): Promise<void> {
  if (!isSame(left.before, after)) await noteForWebhooks(payload, { ...left, after }, key)
}

/** Whether readers see what they saw. */
export const isSame = (before: Visible | null, after: Visible | null): boolean =>
  before?.state === after?.state && before?.name === after?.name

/** What readers see of the documents that may be what was begun: which of them it is nobody knows, so all are told of. */
async function madeThen(payload: Payload, collection: ConfigOfVisible, { createdAt }: BegunChange): Promise<[string, Visible][]> {
  const until = new Date(new Date(createdAt).getTime() + patience).toISOString()
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collection.slug as CollectionSlug,
    where: { and: [{ createdAt: { greater_than_equal: createdAt } }, { createdAt: { less_than: until } }] },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap((document) => {
    const seen = visibleOf(collection, document)
    return seen ? [[document.id, seen] as [string, Visible]] : []
  })
}
