import type { Item } from './spets'

type Meeting = Item<'/meetings'>

/** Those that are not over, the nearest first. */
export const coming = (meetings: readonly Meeting[], now = new Date()): Meeting[] =>
  meetings.filter(({ end }) => new Date(end) >= now).toSorted((one, other) => one.start.localeCompare(other.start))

/** Those that are over, the latest first. */
export const past = (meetings: readonly Meeting[], now = new Date()): Meeting[] =>
  meetings.filter(({ end }) => new Date(end) < now).toSorted((one, other) => other.start.localeCompare(one.start))

/** What belongs to a strength area. */
export const ofArea = <T extends { strengthAreas: readonly { id: string }[] }>(items: readonly T[], area: string): T[] =>
  items.filter(({ strengthAreas }) => strengthAreas.some(({ id }) => id === area))
