import type { DispatchStatus } from './mailings'

/**
 * What a dispatch may become from what it is:
 * draft ⇄ approved ⇄ scheduled → preparing → sending ⇄ paused → completed | cancelled. One that is completed is
 * sent on when a person has uncertain deliveries sent again.
 */
const next: Record<DispatchStatus, readonly DispatchStatus[]> = {
  draft: ['approved', 'scheduled'],
  approved: ['draft', 'scheduled'],
  scheduled: ['draft', 'approved', 'preparing', 'paused'],
  preparing: ['sending', 'paused', 'cancelled'],
  sending: ['paused', 'completed', 'cancelled'],
  paused: ['scheduled', 'sending', 'cancelled'],
  completed: ['sending'],
  cancelled: [],
}

export const mayBecome = (from: DispatchStatus, to: DispatchStatus): boolean => next[from].includes(to)

/** Being prepared to be sent: neither sent nor set to be. */
export const openStatuses = ['draft', 'approved'] as const satisfies DispatchStatus[]

/** On its way: nobody can tell yet who will have got it. */
export const underWay = ['scheduled', 'preparing', 'sending', 'paused'] as const satisfies DispatchStatus[]

export const isOpen = (status: DispatchStatus): boolean => openStatuses.some((open) => open === status)

export const isUnderWay = (status: DispatchStatus): boolean => underWay.some((under) => under === status)
