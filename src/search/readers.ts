import type { Payload } from 'payload'
import type { Entry, SearchType } from './entry'
import { type Collection, sources } from './sources/collections'
import { readModel } from './sources/model'
import { newsletterStamps, readNewsletters } from './sources/newsletters'

/** How entries of one kind are read from the database. */
export interface Reader {
  type: SearchType
  /** Under which the database tells of changes. */
  slug: string
  /** By id what changes with each document. @param version what the database tells of all */
  stamps: (payload: Payload, version: string) => Promise<Map<string, string>>
  /** Those of some documents that the public may see. */
  read: (payload: Payload, ids: readonly string[]) => Promise<Entry[]>
  /** How many are read at a time. */
  together: number
}

/** The most that the public may ask for at a time. */
const together = 100

export const readers: readonly Reader[] = [
  ...(Object.keys(sources) as Collection[]).map(collectionReader),
  { type: 'newsletters', slug: 'dispatches', stamps: newsletterStamps, read: readNewsletters, together: 10 },
  {
    type: 'explanation-model',
    slug: 'explanation-model',
    stamps: (_payload, version) => Promise.resolve(new Map([['explanation-model', version]])),
    read: readModel,
    together,
  },
]

function collectionReader<C extends Collection>(collection: C): Reader {
  const { select, entry } = sources[collection]
  const selected = Object.fromEntries(select.map((field) => [field, true] as const))
  return {
    type: collection,
    slug: collection,
    stamps: (payload) => stampsOf(payload, collection),
    read: async (payload, ids) => {
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...ids] } },
        select: selected as object,
        sort: 'id',
        limit: together,
        locale: 'all',
        depth: 0,
        overrideAccess: false,
      })
      return (docs as unknown as Parameters<typeof entry>[0][]).map(entry)
    },
    together,
  }
}

/** When each document was last changed, whoever may see it: one that becomes visible, or is so no more, changes. */
async function stampsOf(payload: Payload, collection: Collection): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection,
    select: { updatedAt: true },
    sort: 'id',
    pagination: false,
  })
  return new Map(docs.map(({ id, updatedAt }) => [id, String(updatedAt)]))
}
