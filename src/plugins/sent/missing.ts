import type { CollectionSlug, PayloadRequest } from 'payload'
import { couldBeId } from '../../database'
import type { Pointer } from '../../domain/sentValues'

/** So many ids fit in a question on both databases. */
const together = 1_000

/**
 * Which of the documents that are pointed at do not exist; those in the trash do. One question a collection.
 * @returns tells it of a pointer
 */
export async function missingAmong(req: PayloadRequest, pointers: readonly Pointer[]): Promise<(pointer: Pointer) => boolean> {
  const asked = new Map<string, Set<string>>()
  for (const { collection, id } of pointers) if (id !== null) asked.set(collection, (asked.get(collection) ?? new Set()).add(id))
  const found = new Set<string>()
  for (const [collection, ids] of asked) for (const id of await existing(req, collection, [...ids])) found.add(keyOf({ collection, id }))
  return (pointer) => pointer.id === null || !found.has(keyOf(pointer))
}

const keyOf = ({ collection, id }: Pointer): string => `${collection} ${id}`

async function existing({ payload }: PayloadRequest, slug: string, ids: string[]): Promise<string[]> {
  if (!(slug in payload.collections)) return []
  const collection = slug as CollectionSlug
  const possible = ids.filter((id) => couldBeId(payload, id))
  const found: string[] = []
  for (let start = 0; start < possible.length; start += together) {
    const where = { id: { in: possible.slice(start, start + together) } }
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where,
      select: { id: true },
      pagination: false,
      limit: 0,
      sort: 'id',
    })
    found.push(...docs.map(({ id }) => String(id)))
  }
  return found
}
