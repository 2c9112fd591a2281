import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, movedDay, plusDays, sameDate } from '../../../../src/domain/planning/movedDay'

const day = fc
  .date({ min: new Date('2000-01-01T12:00:00Z'), max: new Date('2090-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const weekday = (of: string) => new Date(`${of}T12:00:00Z`).getUTCDay()

describe('a day moved by years', () => {
  it.each([
    ['2026-03-03', 1, '2027-03-09'],
    // 2026 has 53 weeks, so that a week comes later in the next.
    ['2026-11-30', 1, '2027-12-06'],
    // The last week of a year that has 53 is the last of the next.
    ['2026-12-31', 1, '2027-12-30'],
    // The first days of a year belong to the last week of the one before.
    ['2027-01-01', 1, '2028-01-07'],
    ['2025-12-29', 1, '2026-12-28'],
    ['2024-02-29', 1, '2025-02-27'],
  ])('%s comes %i later on %s', (from, years, to) => expect(movedDay(from, years)).toBe(to))

  it('is the same weekday in the year that it is moved to, near the same date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (from, years) => {
        const moved = movedDay(from, years)
        expect(weekday(moved)).toBe(weekday(from))
        expect(Number(moved.slice(0, 4))).toBe(Number(from.slice(0, 4)) + years)
        expect(Math.abs(daysBetween(sameDate(from, years), moved))).toBeLessThanOrEqual(10)
      }),
    )
  })
})

it('a date has itself in another year, the 29 of February the last of the month', () => {
  expect([sameDate('2026-12-31', 1), sameDate('2024-02-29', 1), sameDate('2024-02-29', 4)]).toEqual([
    '2027-12-31',
    '2025-02-28',
    '2028-02-29',
  ])
})

it('days are counted over the change of clocks', () => {
  expect([plusDays('2026-03-28', 2), daysBetween('2026-10-24', '2026-10-26')]).toEqual(['2026-03-30', 2])
})
