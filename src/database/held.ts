import type { Where } from 'payload'
import { stillHeld } from '../domain/lease'

/**
 * Asks of a field with a time whether what was taken until then is still held, or over; of none without a time.
 * @param seconds the longest that anybody takes such a thing for
 */
export function heldUntil(field: string, now: Date, seconds: number): { held: Where; over: Where } {
  const { from, to } = stillHeld(now, seconds)
  const [early, late] = [from.toISOString(), to.toISOString()]
  return {
    held: { and: [{ [field]: { greater_than: early } }, { [field]: { less_than_equal: late } }] },
    over: { or: [{ [field]: { less_than_equal: early } }, { [field]: { greater_than: late } }] },
  }
}
