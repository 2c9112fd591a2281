import type { Payload, Where } from 'payload'

/** Which of some documents the public could read at an instant: those of which a version was published by then. */
export async function publishedBefore(
  payload: Payload,
  collection: 'news' | 'calls' | 'terms',
  docs: readonly { id: string; createdAt: string }[],
  instant: string,
): Promise<Set<string>> {
  // What was written later was not there; only of the rest is anything to be looked up.
  const older = docs.filter(({ createdAt }) => createdAt <= instant).map(({ id }) => id)
  if (older.length === 0) return new Set()
  const where: Where = {
    and: [{ parent: { in: older } }, { 'version._status': { equals: 'published' } }, { createdAt: { less_than_equal: instant } }],
  }
  const found = await payload.findVersions({ collection, where, depth: 0, pagination: false, select: { parent: true } })
  return new Set(found.docs.map(({ parent }) => String(parent)))
}
