import type { BounceVerdict } from './verdict'

/** How many deliveries have to bounce, in how long, before an address that only has passing trouble is given up. */
export const softLimit = { deliveries: 3, days: 120 } as const

const day = 86_400_000

/** A bounce of a delivery to an address: when it was heard of. */
export interface EarlierBounce {
  delivery: string
  at: Date
}

/**
 * Whether a bounce means that its address must not be written to any more. One that is gone at once. A passing
 * trouble or a full mailbox when it has held for several deliveries, which with a letter a month takes a quarter. That
 * a server does not want our mail says nothing about the address: it is ours to mend.
 * @param bounces those of the address, this one included; of a delivery that was delayed only, none
 * @param since when an earlier suppression of the address was undone; what came before does not count again
 */
export function suppresses(verdict: BounceVerdict, bounces: readonly EarlierBounce[], now: Date, since: Date | null): boolean {
  if (verdict === 'hard') return true
  if (verdict === 'blocked') return false
  const from = Math.max(now.getTime() - softLimit.days * day, since?.getTime() ?? 0)
  const counted = bounces.filter(({ at }) => at.getTime() > from && at <= now)
  return new Set(counted.map(({ delivery }) => delivery)).size >= softLimit.deliveries
}
