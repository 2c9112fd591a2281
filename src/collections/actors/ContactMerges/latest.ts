import type { Payload } from 'payload'
import { findMerges } from './store'

/** A merge as a person recognises it. */
export interface LatestMerge {
  id: string
  at: string
  /** Null when Spets did it, or whoever did it is gone. */
  by: string | null
  kept: { id: string; name: string }
  removed: string
}

/** As many as a person looks through. */
const most = 50

/** The merges that can be undone, the latest first. */
export async function latestMerges(payload: Payload): Promise<LatestMerge[]> {
  const merges = await findMerges(payload, { and: [{ state: { equals: 'done' } }, { before: { exists: true } }] }, most)
  const users = await payload.find({
    collection: 'users',
    where: { id: { in: merges.flatMap(({ by }) => by ?? []) } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const names = new Map(users.docs.map(({ id, name }) => [id, name]))
  return merges.flatMap(({ id, at, by, before, kept, merged }) =>
    before && merged
      ? [
          {
            id,
            at,
            by: by ? (names.get(by) ?? null) : null,
            kept: { id: kept, name: merged.name ?? merged.email },
            removed: `${before.removed.name ?? ''} <${before.removed.email}>`.trim(),
          },
        ]
      : [],
  )
}
