import { type DeliveryState, deliveryStates, type ExclusionReason } from './mailings'

/**
 * Where every candidate of a dispatch is. At any moment
 * `candidates = accepted + deferred + queued + sending + failed + uncertain + cancelled + excluded`.
 */
export interface Accounting extends Record<Exclude<DeliveryState, 'excluded'>, number> {
  candidates: number
  excluded: Partial<Record<ExclusionReason, number>>
  excludedTotal: number
}

/** The rows of a dispatch in numbers, from how many there are of each state and reason. */
export function accountFor(
  counts: Partial<Record<Exclude<DeliveryState, 'excluded'>, number>>,
  excluded: Partial<Record<ExclusionReason, number>>,
  candidates: number,
): Accounting {
  const of = (state: Exclude<DeliveryState, 'excluded'>) => counts[state] ?? 0
  return {
    candidates,
    accepted: of('accepted'),
    deferred: of('deferred'),
    queued: of('queued'),
    sending: of('sending'),
    failed: of('failed'),
    uncertain: of('uncertain'),
    cancelled: of('cancelled'),
    excluded,
    excludedTotal: Object.values(excluded).reduce((sum, count) => sum + count, 0),
  }
}

/** Whether nobody is missing from an accounting and nobody is counted twice. */
export const addsUp = (accounting: Accounting): boolean =>
  accounting.candidates ===
  deliveryStates
    .filter((state): state is Exclude<DeliveryState, 'excluded'> => state !== 'excluded')
    .reduce((sum, state) => sum + accounting[state], accounting.excludedTotal)
