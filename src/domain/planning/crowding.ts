import type { Day } from '../days'

/** A mailing that goes out on a day, as far as it may go to the same people as another. */
export interface Mailing {
  key: string
  day: Day
  /** Its segments, by their ids. */
  segments: readonly string[]
}

/** Who gets a mailing: how many, and who as far as that is known. */
export interface Receivers {
  size: number
  /** Ids of contacts. */
  contacts: ReadonlySet<string>
}

/** Why two mailings crowd each other. */
export interface Crowding<M extends Mailing = Mailing> {
  one: M
  other: M
  sharesSegment: boolean
  /** How many get both, as far as that is known. */
  both: number
}

/** A mailing to this many is large whatever the register is. */
export const largeFrom = 50

/** In a small register a quarter of all contacts is much, though never so few as these. */
const [part, atLeast] = [4, 5] as const

/** Days between two mailings that are too near each other. */
const nearDays = 2

/** Whether a mailing is large: to fifty or more, or to a quarter of all contacts. @param contacts how many there are in the register */
export const isLarge = (size: number, contacts: number): boolean => size >= largeFrom || (size >= atLeast && size * part >= contacts)

/** Pairs of mailings that go out within two days of each other, in order of time: only of these it matters who gets them. */
export function nearPairs<M extends Mailing>(mailings: readonly M[]): [M, M][] {
  const inOrder = mailings.toSorted((one, other) => one.day.localeCompare(other.day))
  return inOrder.flatMap((one, index) =>
    inOrder
      .slice(index + 1)
      .filter((other) => daysBetween(one.day, other.day) <= nearDays)
      .map((other): [M, M] => [one, other]),
  )
}

/**
 * Whether two mailings that are near each other crowd the same people: both are large, and they share a segment, or at
 * least half of those who get the smaller one get the other too.
 */
export function crowdingOf<M extends Mailing>(
  [one, other]: readonly [M, M],
  receiversOf: (mailing: M) => Receivers,
  contacts: number,
): Crowding<M> | null {
  const [first, second] = [receiversOf(one), receiversOf(other)]
  if (!isLarge(first.size, contacts) || !isLarge(second.size, contacts)) return null
  const picked = [...first.contacts].filter((contact) => second.contacts.has(contact)).length
  // The segments pick some who get neither, for another reason.
  const both = Math.min(picked, first.size, second.size)
  const sharesSegment = one.segments.some((segment) => other.segments.includes(segment))
  const isHalf = picked > 0 && picked * 2 >= Math.min(first.contacts.size, second.contacts.size)
  return sharesSegment || isHalf ? { one, other, sharesSegment, both } : null
}

const daysBetween = (one: Day, other: Day): number => Math.abs(Date.parse(other) - Date.parse(one)) / 86_400_000
