import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import { boundsOf } from '../../domain/guard/bounds'
import { isSmallQuestion } from '../../domain/guard/filters'

/** As the public, so that the rules of access decide; in all languages, so that a page can mark what is missing. */
export const asPublic = { overrideAccess: false, locale: 'all', depth: 1 } as const

/** The most that the public may ask for at a time. */
export const pageSize = 100

/** The one document that the public may see; null when there is none. Nothing has a name that is too long to be asked for. */
export async function findOne<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  where: Where,
): Promise<DataFromCollectionSlug<S> | null> {
  if (!isSmallQuestion({ where }, boundsOf.public)) return null
  const { docs } = await payload.find({ collection, where, limit: 1, ...asPublic })
  return docs[0] ?? null
}

/** All documents that the public may see, in order of `sort`. */
export function findAll<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  query: { where?: Where; sort: string },
): Promise<DataFromCollectionSlug<S>[]> {
  return allPages((page) => payload.find({ collection, ...query, page, limit: pageSize, ...asPublic }))
}

/** All of what is asked for a page at a time. @param ask for a page, counted from 1 */
export async function allPages<T>(ask: (page: number) => Promise<{ docs: T[]; hasNextPage: boolean }>): Promise<T[]> {
  const found: T[] = []
  for (let page = 1, more = true; more; page++) {
    const { docs, hasNextPage } = await ask(page)
    found.push(...docs)
    more = hasNextPage
  }
  return found
}

/** The related documents that the public may see; of others Payload leaves only the id. */
export const allPopulated = <T extends object>(related: readonly (string | T)[] | null | undefined): T[] =>
  (related ?? []).filter((each): each is T => typeof each === 'object')

/** The related document, if the public may see it. */
export const populated = <T extends object>(related: string | T | null | undefined): T | null =>
  typeof related === 'object' ? related : null
