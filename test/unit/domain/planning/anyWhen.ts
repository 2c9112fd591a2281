import fc from 'fast-check'
import type { When } from '../../../../src/domain/planning/when'

const month = fc.integer({ min: 1, max: 12 }).map(String)

const dayAround = (year: number) =>
  fc.integer({ min: -60, max: 430 }).map((days) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10))

/** Anything that an activity's time may be set to, near a year. */
export const anyWhen = (year: number): fc.Arbitrary<When> =>
  fc.oneof(
    fc.record({ year: fc.constant(year), month, recursIn: fc.uniqueArray(month, { maxLength: 5 }) }),
    fc.record({ year: fc.constant(year) }),
    dayAround(year).map((from) => ({ year: Number(from.slice(0, 4)), from })),
    fc
      .tuple(dayAround(year), dayAround(year))
      .map((days) => days.toSorted())
      .map(([from = '', to]) => ({ year: Number(from.slice(0, 4)), from, to: to ?? null })),
  )
