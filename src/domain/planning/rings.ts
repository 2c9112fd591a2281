import type { PlannedItem } from './items'

/** What the rings of the wheel are made of. */
export const ringChoices = ['area', 'audience', 'type'] as const
export type RingChoice = (typeof ringChoices)[number]

/** The ring of what belongs to several strength areas or none, or has no audience. */
export const sharedRing = 'shared'

/** The ring of all whose own ring there was no room for. */
export const otherRing = 'other'

/** More rings than this are too thin to be read. */
const mostRings = 8

/** The ring that something planned belongs to: one only, so that nothing is counted twice. */
export function ringOf(item: PlannedItem, by: RingChoice): string {
  if (by === 'type') return item.type
  if (by === 'audience') return item.audience ?? sharedRing
  const [area, ...more] = item.strengthAreas
  return area && more.length === 0 ? area : sharedRing
}

/**
 * The rings of a year from the outside in: those of `order` in its order, then others, and what is shared innermost. Of too
 * many, those with most in them are kept, and the rest share a ring.
 * @param order the rings that are known, in the order that a reader expects; they are there also when nothing is in them
 */
export function ringsOfYear(items: readonly PlannedItem[], by: RingChoice, order: readonly string[]): string[] {
  const counts = new Map<string, number>(order.map((ring) => [ring, 0]))
  for (const item of items) {
    const ring = ringOf(item, by)
    counts.set(ring, (counts.get(ring) ?? 0) + 1)
  }
  const hasShared = counts.delete(sharedRing)
  const own = [...counts.keys()]
  const room = mostRings - (hasShared ? 1 : 0)
  const kept = own.length <= room ? own : mostIn(own, counts, room - 1)
  return [...kept, ...(kept.length < own.length ? [otherRing] : []), ...(hasShared ? [sharedRing] : [])]
}

function mostIn(rings: readonly string[], counts: ReadonlyMap<string, number>, room: number): string[] {
  const most = new Set(rings.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0)).slice(0, room))
  return rings.filter((ring) => most.has(ring))
}
