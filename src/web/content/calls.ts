import type { Payload, Where } from 'payload'
import type { Call } from '../../payload-types'
import { findAll, findOne } from './read'

/** A day is over when the next one has begun, wherever on earth somebody applies from. */
const openUntil = (now: Date): string => new Date(now.getTime() - 24 * 3_600_000).toISOString()

/** Calls that can be applied to now or later, those that close first first; calls without a last day come last. */
export async function readOpenCalls(payload: Payload, now: Date): Promise<Call[]> {
  const where: Where = { or: [{ closes: { greater_than: openUntil(now) } }, { closes: { exists: false } }] }
  const calls = await findAll(payload, 'calls', { where, sort: 'closes' })
  return calls.toSorted((one, other) => (one.closes ?? '9').localeCompare(other.closes ?? '9'))
}

/** Calls that have closed, the last first. */
export const readClosedCalls = (payload: Payload, now: Date): Promise<Call[]> =>
  findAll(payload, 'calls', { where: { closes: { less_than_equal: openUntil(now) } }, sort: '-closes' })

export const isClosed = ({ closes }: Call, now: Date): boolean => Boolean(closes) && (closes ?? '') <= openUntil(now)

export const readCall = (payload: Payload, slug: string): Promise<Call | null> => findOne(payload, 'calls', { slug: { equals: slug } })
