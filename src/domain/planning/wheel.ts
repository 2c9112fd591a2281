import { fitLanes, lanesOf } from './lanes'
import { angleOfDay, endOfDay, monthAngle, type Sector, sectorOfMonth } from './wheelGeometry'
import type { Occurrence } from './when'

/** One occurrence that is to have a place in the wheel. */
export interface WheelEntry {
  /** Unlike all others. */
  key: string
  /** The ring that it belongs to. */
  ring: string
  occurrence: Occurrence
}

/** Where an occurrence is drawn. */
export interface Slot<E extends WheelEntry = WheelEntry> extends Sector {
  entry: E
  inner: number
  outer: number
}

/** What there was no room for in a month of a ring, told as a number in a place of its own. */
export interface Surplus<E extends WheelEntry = WheelEntry> extends Sector {
  ring: string
  month: number
  entries: E[]
  inner: number
  outer: number
}

export interface Ring {
  key: string
  inner: number
  outer: number
}

export interface WheelLayout<E extends WheelEntry = WheelEntry> {
  /** From the outside in. */
  rings: Ring[]
  slots: Slot<E>[]
  surplus: Surplus<E>[]
  /** What has only a year. */
  wholeYear: E[]
}

/** Sizes of the drawing, in its own units: a wheel of radius 500 with months outermost. */
export const wheelSizes = { months: 452, outer: 444, inner: 150, gap: 5, widest: 40, lanes: 20 } as const

/** The narrowest place that a finger or pointer finds, and that holds a number, as an angle. */
const narrowest = monthAngle / 4

/**
 * A place for every occurrence: in the lanes of its ring, within its month or across the months that it lasts, so that no
 * two overlap. A ring gets as many lanes as it needs, as far as there is room; what does not fit in a month is counted in a
 * lane of its own at the outside of the ring.
 * @param rings keys from the outside in; entries of other rings are left out
 */
export function layOutWheel<E extends WheelEntry>(entries: readonly E[], rings: readonly string[]): WheelLayout<E> {
  const placed = entries.filter(({ occurrence }) => occurrence.month !== null)
  const packed = rings.map((ring) => ({ ring, ...lanesOf(intervalsOf(placed.filter((entry) => entry.ring === ring))) }))
  const allotted = fitLanes(
    packed.map(({ needed }) => needed),
    wheelSizes.lanes,
  )
  const width = laneWidth(allotted)
  let outer: number = wheelSizes.outer
  const layout: WheelLayout<E> = { rings: [], slots: [], surplus: [], wholeYear: entries.filter((each) => each.occurrence.month === null) }
  for (const [index, { ring, needed, lanes }] of packed.entries()) {
    const room = allotted[index] ?? 1
    const inner = outer - room * width
    layout.rings.push({ key: ring, inner, outer })
    const isFull = needed > room
    const drawn = isFull ? room - 1 : room
    const tooMany: E[] = []
    for (const { interval, lane } of lanes)
      if (lane < drawn) layout.slots.push({ ...interval, inner: inner + lane * width, outer: inner + (lane + 1) * width })
      else tooMany.push(interval.entry)
    if (isFull) layout.surplus.push(...surplusOf(ring, tooMany, { inner: outer - width, outer }))
    outer = inner - wheelSizes.gap
  }
  return layout
}

/** Where an occurrence lies on the circle, wide enough to be hit, and within its months. */
export function sectorOf({ precision, first, last }: Occurrence): Sector {
  const [start, end] = [angleOfDay(first), endOfDay(last)]
  if (precision === 'month' || end - start >= narrowest) return { start, end }
  const month = sectorOfMonth(Number(first.slice(5, 7)))
  const middle = (start + end) / 2
  const begin = Math.min(Math.max(middle - narrowest / 2, month.start), month.end - narrowest)
  return { start: begin, end: begin + narrowest }
}

const intervalsOf = <E extends WheelEntry>(entries: readonly E[]) => entries.map((entry) => ({ ...sectorOf(entry.occurrence), entry }))

/** As wide as there is room for, and no wider than is good to look at. */
function laneWidth(allotted: readonly number[]): number {
  const lanes = allotted.reduce((sum, each) => sum + each, 0)
  const gaps = Math.max(0, allotted.length - 1) * wheelSizes.gap
  return Math.min(wheelSizes.widest, (wheelSizes.outer - wheelSizes.inner - gaps) / Math.max(1, lanes))
}

function surplusOf<E extends WheelEntry>(ring: string, entries: readonly E[], radii: { inner: number; outer: number }): Surplus<E>[] {
  const months = new Map<number, E[]>()
  for (const entry of entries) {
    const month = entry.occurrence.month ?? 1
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months].map(([month, ofMonth]) => ({ ring, month, entries: ofMonth, ...sectorOfMonth(month), ...radii }))
}
