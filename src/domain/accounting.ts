import { type DeliveryEvent, type DeliveryState, deliveryStates, type ExclusionReason, exclusionReasons } from './mailings'

type Sent = Exclude<DeliveryState, 'excluded'>

/**
 * Where every candidate of a dispatch is. At any moment
 * `candidates = accepted + deferred + queued + sending + failed + uncertain + cancelled + excluded`.
 */
export interface Accounting extends Record<Sent, number> {
  candidates: number
  excluded: Partial<Record<ExclusionReason, number>>
  excludedTotal: number
}

/** How many rows of a dispatch have a state, and for excluded ones a reason. */
export interface StateCount {
  state: string
  reason: string | null
  count: number
}

/** The rows of a dispatch in numbers. A row in no known state is a candidate all the same, so it does not add up. */
export function accountFor(counts: readonly StateCount[]): Accounting {
  const of = (state: Sent) => sum(counts.filter((each) => each.state === state))
  const excluded = excludedIn(counts.filter(({ state }) => state === 'excluded'))
  return {
    candidates: sum(counts),
    accepted: of('accepted'),
    deferred: of('deferred'),
    queued: of('queued'),
    sending: of('sending'),
    failed: of('failed'),
    uncertain: of('uncertain'),
    cancelled: of('cancelled'),
    excluded,
    excludedTotal: Object.values(excluded).reduce((total, count) => total + count, 0),
  }
}

function excludedIn(counts: readonly StateCount[]): Accounting['excluded'] {
  const excluded: Accounting['excluded'] = {}
  for (const reason of exclusionReasons) {
    const count = sum(counts.filter((each) => each.reason === reason))
    if (count > 0) excluded[reason] = count
  }
  return excluded
}

const sum = (counts: readonly StateCount[]): number => counts.reduce((total, { count }) => total + count, 0)

/** Whether nobody is missing from an accounting and nobody is counted twice. */
export const addsUp = (accounting: Accounting): boolean =>
  accounting.candidates ===
  deliveryStates
    .filter((state): state is Sent => state !== 'excluded')
    .reduce((total, state) => total + accounting[state], accounting.excludedTotal)

/** What is kept of a dispatch for ever: where everybody was, and how many were heard of later. */
export interface RetainedNumbers {
  accounting: Accounting
  events: Record<DeliveryEvent, number>
}

/** The numbers as a dispatch keeps them; null while its rows tell. */
export const retainedNumbersIn = (stored: unknown): RetainedNumbers | null =>
  typeof stored === 'object' && stored !== null && 'accounting' in stored && 'events' in stored ? (stored as RetainedNumbers) : null
