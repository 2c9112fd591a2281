import { fitLanes, lanesOf } from './lanes'
import { angleOfDay, endOfDay, monthAngle, type Sector, sectorOfMonth } from './wheelGeometry'
import type { Occurrence } from './when'

/** One occurrence that is to have a place in the picture of a year. */
export interface YearEntry {
  /** Unlike all others. */
  key: string
  /** The ring of a wheel, or row of a timeline, that it belongs to. */
  ring: string
  occurrence: Occurrence
}

/** What is known to lie in a month of a ring without being drawn. */
export interface Hidden {
  ring: string
  /** 1–12 */
  month: number
  count: number
}

/** Where an occurrence is drawn: from one angle to another, in a lane of its ring. Lanes are counted from the inside. */
export interface Slot<E extends YearEntry = YearEntry> extends Sector {
  entry: E
  lane: number
}

/** What there is no room for in a month of a ring, told as a number in the outermost lane. */
export interface Surplus extends Hidden, Sector {
  lane: number
}

export interface YearLayout<E extends YearEntry = YearEntry> {
  /** In their order, each with its number of lanes. */
  rings: { key: string; lanes: number }[]
  slots: Slot<E>[]
  surplus: Surplus[]
  /** What has only a year. */
  wholeYear: E[]
}

interface Room {
  /** Lanes to share between all rings. */
  lanes: number
  /** What is left out already, and counted. */
  hidden?: readonly Hidden[]
}

/** The narrowest place that a finger or pointer finds, and that holds a number, as an angle. */
const narrowest = monthAngle / 4

/**
 * A place for every occurrence: in the lanes of its ring, within its month or across the months that it lasts, so that no
 * two overlap. A ring gets as many lanes as it needs, as far as there is room; what does not fit is counted, in the month
 * that it begins in. Laid out again, what was drawn and the counts of what was not give the same picture.
 * @param rings keys in their order; entries of other rings are left out
 */
export function layOutYear<E extends YearEntry>(
  entries: readonly E[],
  rings: readonly string[],
  { lanes, hidden = [] }: Room,
): YearLayout<E> {
  const packed = rings.map((ring) => packRing(ring, entries, { lanes, hidden }))
  const allotted = fitLanes(
    packed.map(({ needed }) => needed),
    lanes,
  )
  const drawn = packed.map((ring, index) => drawRing(ring, allotted[index] ?? 1))
  return {
    rings: drawn.map(({ key, room }) => ({ key, lanes: room })),
    slots: drawn.flatMap(({ slots }) => slots),
    surplus: drawn.flatMap(({ surplus }) => surplus),
    wholeYear: entries.filter(({ occurrence }) => occurrence.month === null),
  }
}

interface PackedRing<E extends YearEntry> {
  key: string
  slots: Slot<E>[]
  hidden: Hidden[]
  /** Lanes that it takes to draw all, with one for what is hidden. */
  needed: number
}

function packRing<E extends YearEntry>(
  key: string,
  entries: readonly E[],
  { lanes: most, hidden: allHidden }: Required<Room>,
): PackedRing<E> {
  const own = entries.filter(({ ring, occurrence }) => ring === key && occurrence.month !== null)
  const { needed, lanes } = lanesOf(
    own.map((entry) => ({ ...sectorOf(entry.occurrence), entry })),
    // No ring gets more than all the lanes there are, nor less than one.
    Math.max(1, most),
  )
  const hidden = allHidden.filter(({ ring }) => ring === key)
  return { key, hidden, needed: needed + (hidden.length > 0 ? 1 : 0), slots: lanes.map(({ interval, lane }) => ({ ...interval, lane })) }
}

function drawRing<E extends YearEntry>({ key, slots, hidden, needed }: PackedRing<E>, room: number) {
  const isFull = needed > room || hidden.length > 0
  const free = isFull ? room - 1 : room
  const left = slots.filter(({ lane }) => lane >= free)
  return {
    key,
    room,
    slots: slots.filter(({ lane }) => lane < free),
    surplus: counted(key, hidden, left).map((each) => ({ ...each, ...sectorOfMonth(each.month), lane: room - 1 })),
  }
}

/** What is hidden in each month, with what there was no room for. */
function counted(ring: string, hidden: readonly Hidden[], left: readonly Slot[]): Hidden[] {
  const counts = new Map<number, number>()
  const add = (month: number, count: number) => counts.set(month, (counts.get(month) ?? 0) + count)
  for (const { month, count } of hidden) add(month, count)
  for (const { entry } of left) add(entry.occurrence.month ?? 1, 1)
  return [...counts].map(([month, count]) => ({ ring, month, count }))
}

/** Where an occurrence lies on the circle, wide enough to be hit, and within its months. */
function sectorOf({ precision, first, last }: Occurrence): Sector {
  const [start, end] = [angleOfDay(first), endOfDay(last)]
  if (precision === 'month' || end - start >= narrowest) return { start, end }
  const month = sectorOfMonth(Number(first.slice(5, 7)))
  const middle = (start + end) / 2
  const begin = Math.min(Math.max(middle - narrowest / 2, month.start), month.end - narrowest)
  return { start: begin, end: begin + narrowest }
}
