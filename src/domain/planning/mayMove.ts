import type { PlannedItem } from './items'

/** Which activities a user may change: all, those of some strength areas, or none. */
export type Reach = 'all' | 'none' | readonly string[]

/** Why something may not be moved in a view; null where it may. */
export type WhyNot = 'meeting' | 'reader' | 'areas'

/** Whether something planned may be moved by whoever looks. A meeting is moved in the meeting, since people are invited to it. */
export function whyNotMoved({ kind, strengthAreas }: PlannedItem, reach: Reach): WhyNot | null {
  if (kind === 'meeting') return 'meeting'
  if (reach === 'all') return null
  if (reach === 'none') return 'reader'
  return strengthAreas.some((area) => reach.includes(area)) ? null : 'areas'
}
