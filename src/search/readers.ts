import type { Payload } from 'payload'
import type { Entry, SearchType } from './entry'
import { type Collection, type Source, sources } from './sources/collections'
import { withFileNames } from './sources/files'
import { readModel } from './sources/model'
import { newsletterStamps, readNewsletters } from './sources/newsletters'

/** How entries of one kind are read from the database. */
export interface Reader {
  type: SearchType
  /** Under which the database tells of changes. */
  slug: string
  /**
   * By id what changes with each document.
   * @param version what the database tells of all
   * @param before what they were, where they have been read
   */
  stamps: (payload: Payload, version: string, before: ReadonlyMap<string, string> | undefined) => Promise<ReadonlyMap<string, string>>
  /** Those of some documents that the public may see. */
  read: (payload: Payload, ids: readonly string[]) => Promise<Entry[]>
  /** How many are read at a time. */
  together: number
}

/** The most that the public may ask for at a time. */
const together = 100

export const readers: readonly Reader[] = [
  ...sources.map(collectionReader),
  { type: 'newsletters', slug: 'dispatches', stamps: newsletterStamps, read: readNewsletters, together: 10 },
  {
    type: 'explanation-model',
    slug: 'explanation-model',
    stamps: (_payload, version) => Promise.resolve(new Map([['explanation-model', version]])),
    read: readModel,
    together,
  },
]

function collectionReader({ collection, select, entry }: Source): Reader {
  const selected = Object.fromEntries(select.map((field) => [field, true] as const))
  return {
    type: collection,
    slug: collection,
    stamps: (payload, _version, before) => stampsOf(payload, collection, before),
    read: async (payload, ids) => {
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...ids] } },
        select: selected,
        sort: 'id',
        limit: together,
        locale: 'all',
        depth: 0,
        overrideAccess: false,
      })
      return withFileNames(payload, docs, entry)
    },
    together,
  }
}

/** The clocks of processes differ by less than this, in milliseconds. */
const clocksDiffer = 60_000

/**
 * When each document was last changed, whoever may see it: one that becomes visible, or is so no more, changes. Only those
 * that were changed lately are looked up, unless one has gone: then there are fewer than are known.
 */
async function stampsOf(
  payload: Payload,
  collection: Collection,
  before: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const newest = Math.max(...[...before.values()].map((changed) => Date.parse(changed)))
  if (!Number.isFinite(newest)) return changedSince(payload, collection, null)
  const late = await changedSince(payload, collection, new Date(newest - clocksDiffer))
  const all = new Map([...before, ...late])
  const { totalDocs } = await payload.db.count({ collection })
  return all.size === totalDocs ? all : changedSince(payload, collection, null)
}

async function changedSince(payload: Payload, collection: Collection, since: Date | null): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; updatedAt: string | Date }>({
    collection,
    where: since ? { updatedAt: { greater_than_equal: since.toISOString() } } : {},
    select: { updatedAt: true },
    sort: 'id',
    pagination: false,
  })
  return new Map(docs.map(({ id, updatedAt }) => [id, new Date(updatedAt).toISOString()]))
}
