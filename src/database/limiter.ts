import type { Payload, Where } from 'payload'
import { leaseFrom } from '../domain/lease'
import { heldUntil } from './held'
import { makeOnce } from './makeOnce'

/** How many of something in how long. */
export interface Limit {
  /** Which counter it is; keys of different limits never meet. */
  name: string
  points: number
  /** In seconds. */
  duration: number
}

interface Counter {
  points: number
  /** ISO 8601. */
  expires: string
}

const collection = 'rate-limits'

/** How often two processes may collide over a new counter before it is a fault. */
const attempts = 5

/**
 * Counters of tries that stand in the database: they survive a restart and count for all processes. One atomic
 * step each on both databases; a counter that has run out is begun anew by whoever comes first. When the
 * database does not answer, the question fails: nothing is let through uncounted.
 */
export class DatabaseLimiter {
  constructor(
    private readonly payload: Payload,
    private readonly limit: Limit,
  ) {}

  /** Counts a try. @returns how long to wait, in milliseconds; 0 when there was room */
  async take(key: string): Promise<number> {
    const { points, expires } = await this.count(this.stored(key), new Date())
    return points > this.limit.points ? Math.max(new Date(expires).getTime() - Date.now(), 1) : 0
  }

  /**
   * Counts several at once. What there is no room for stays counted until the period ends, and takes no room from
   * anybody.
   * @returns how many there was room for, and how long the others wait, in milliseconds
   */
  async takeUpTo(key: string, wanted: number): Promise<{ granted: number; wait: number }> {
    const { points, expires } = await this.count(this.stored(key), new Date(), wanted)
    const before = points - wanted
    const granted = Math.min(Math.max(this.limit.points - before, 0), wanted)
    return { granted, wait: Math.max(new Date(expires).getTime() - Date.now(), 1) }
  }

  /** Takes counted tries back. */
  async giveBack(key: string, points: number): Promise<void> {
    await this.change(this.stored(key), { points: { greater_than_equal: points } }, { points: { $inc: -points } })
  }

  /** Begins anew, as if there had been no tries. */
  async forget(key: string): Promise<void> {
    await this.payload.db.deleteMany({ collection, where: { key: { equals: this.stored(key) } } })
  }

  private async count(key: string, now: Date, points = 1): Promise<Counter> {
    const { held, over } = heldUntil('expires', now, this.limit.duration)
    const fresh = { points, expires: leaseFrom(now, this.limit.duration).toISOString() }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const counter =
        (await this.change(key, held, { points: { $inc: points } })) ??
        (await this.change(key, over, fresh)) ??
        (await this.make(key, fresh))
      if (counter) return counter
    }
    throw new Error('A rate limit could not be counted')
  }

  private async change(key: string, state: Where, data: Record<string, unknown>): Promise<Counter | null> {
    const where: Where = { and: [{ key: { equals: key } }, state] }
    const changed: unknown = await this.payload.db.updateOne({ collection, where, data, options: { atomic: true } })
    return changed as Counter | null
  }

  /** Null when another process made it first. */
  private async make(key: string, counter: Counter): Promise<Counter | null> {
    return (await makeOnce(this.payload, collection, { key, ...counter })) ? counter : null
  }

  private stored(key: string): string {
    return `${this.limit.name}:${key}`
  }
}

/** Takes away the counters that have run out. */
export async function clearOldCounters(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection, where: { expires: { less_than_equal: new Date().toISOString() } } })
}
