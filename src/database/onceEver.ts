import type { Payload, Where } from 'payload'
import { makeOnce } from './makeOnce'

const collection = 'rate-limits'

/** What has been done never runs out. */
const forever = '9999-12-31T00:00:00.000Z'

/** How long whoever has begun may take, in milliseconds; killed on the way, another may begin after that. */
const taken = 120_000

const stored = (key: string): string => `once:${key}`

/**
 * Begins what is to be done once and never again, whoever asks and however often. What ends is kept among the counters,
 * by a key that is unique, so that it outlives what was done.
 * @returns whether this caller may do it: nobody has, and nobody is at it
 */
export async function beginOnce(payload: Payload, key: string): Promise<boolean> {
  const expires = new Date(Date.now() + taken).toISOString()
  const over: Where = { and: [{ key: { equals: stored(key) } }, { expires: { less_than_equal: new Date().toISOString() } }] }
  const again: unknown = await payload.db.updateOne({ collection, where: over, data: { expires }, options: { atomic: true } })
  return again !== null || makeOnce(payload, collection, { key: stored(key), points: 1, expires })
}

/** It is done: nobody begins it any more, or not before a time. */
export async function endOnce(payload: Payload, key: string, until = new Date(forever)): Promise<void> {
  await payload.db.updateOne({ collection, where: { key: { equals: stored(key) } }, data: { expires: until.toISOString() } })
}

/** It came to nothing: whoever comes next may begin. */
export async function leaveOnce(payload: Payload, key: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { key: { equals: stored(key) } } })
}

/** Whether one of several has been done, or is being done. */
export async function isBegun(payload: Payload, keys: readonly string[]): Promise<boolean> {
  const where: Where = { and: [{ key: { in: keys.map(stored) } }, { expires: { greater_than: new Date().toISOString() } }] }
  return (await payload.count({ collection, where, overrideAccess: true })).totalDocs > 0
}
