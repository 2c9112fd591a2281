import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { Stored } from './stored'

/** Documents a query. SQLite takes at most 32,766 values in one, and reads a page by the list of its ids. */
const pageSize = 5000

/** Ids in one `in`. */
const chunkSize = 500

export interface Wanted {
  collection: 'contacts' | 'organisations'
  /** The properties to read beside `id`. */
  properties: readonly string[]
  where?: Where
}

/**
 * All documents that fit, some thousand at a time, in the order of their ids. Pages are found by the last id
 * and not by number, so each costs the same and none is skipped because others come or go.
 * Documents in the trash are left out.
 */
export async function* pagesOf(payload: Payload, wanted: Wanted): AsyncGenerator<readonly Stored[]> {
  let after: unknown = null
  for (;;) {
    const page = await pageAfter(payload, wanted, after)
    if (page.length > 0) yield page
    if (page.length < pageSize) return
    after = page.at(-1)?.id
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
}

/** The ids of all documents that fit. */
export async function idsOf(payload: Payload, wanted: Omit<Wanted, 'properties'>): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const page of pagesOf(payload, { ...wanted, properties: [] })) {
    for (const { id } of page) ids.add(String(id))
  }
  return ids
}

/** Values in portions that fit in one `in` on both databases. */
export function* chunksOf(values: Iterable<string>): Generator<string[]> {
  const all = [...values]
  for (let start = 0; start < all.length; start += chunkSize) yield all.slice(start, start + chunkSize)
}

async function pageAfter(payload: Payload, wanted: Wanted, after: unknown): Promise<readonly Stored[]> {
  const { collection, properties, where } = wanted
  const conditions: Where[] = []
  if (where) conditions.push(where)
  if (after !== null) conditions.push({ id: { greater_than: after } })
  if (payload.collections[collection]?.config.trash) conditions.push({ deletedAt: { exists: false } })
  const { docs } = await payload.db.find<Stored & { id: string | number }>({
    collection,
    where: { and: conditions },
    select: Object.fromEntries(['id', ...properties].map((property) => [property, true])),
    sort: 'id',
    limit: pageSize,
    pagination: false,
  })
  return docs
}
