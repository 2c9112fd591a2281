import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameMove, moved } from '../../../../src/domain/planning/move'
import { monthsOf, occurrencesIn, type When } from '../../../../src/domain/planning/when'
import { anyWhen } from './anyWhen'

const placesIn = (when: When, year: number) => occurrencesIn(when, year).map(({ first, last, precision }) => [precision, first, last])

describe('when an activity is done in a year', () => {
  it.each<[string, When, number, string[][]]>([
    ['a day', { year: 2026, from: '2026-05-04' }, 2026, [['day', '2026-05-04', '2026-05-04']]],
    ['a last day alone', { year: 2026, to: '2026-05-04' }, 2026, [['day', '2026-05-04', '2026-05-04']]],
    ['a span', { year: 2026, from: '2026-05-04', to: '2026-06-02' }, 2026, [['span', '2026-05-04', '2026-06-02']]],
    ['a month', { year: 2026, month: '2' }, 2026, [['month', '2026-02-01', '2026-02-28']]],
    ['February of a leap year', { year: 2028, month: '2' }, 2028, [['month', '2028-02-01', '2028-02-29']]],
    ['only a year', { year: 2026 }, 2026, [['year', '2026-01-01', '2026-12-31']]],
    ['days before the month', { year: 2026, month: '9', from: '2026-05-04' }, 2026, [['day', '2026-05-04', '2026-05-04']]],
    ['another year', { year: 2025, month: '2' }, 2026, []],
    ['days of another year', { year: 2026, from: '2025-05-04' }, 2026, []],
  ])('%s', (_name, when, year, places) => expect(placesIn(when, year)).toEqual(places))

  it('comes again in the months that are chosen, each once and in order', () => {
    const when = { year: 2026, month: '6', recursIn: ['11', '2', '6'] }
    expect(occurrencesIn(when, 2026).map(({ month }) => month)).toEqual([2, 6, 11])
  })

  it('is seen in both years that it crosses', () => {
    const when = { year: 2026, from: '2026-11-20', to: '2027-02-03' }
    expect(occurrencesIn(when, 2026)).toEqual([
      { precision: 'span', first: '2026-11-20', last: '2026-12-31', month: 11, fromBefore: false, goesOn: true },
    ])
    expect(occurrencesIn(when, 2027)).toEqual([
      { precision: 'span', first: '2027-01-01', last: '2027-02-03', month: 1, fromBefore: true, goesOn: false },
    ])
  })

  it('lies within the year, whatever it is', () => {
    fc.assert(
      fc.property(anyWhen(2026), (when) => {
        for (const { first, last, month } of occurrencesIn(when, 2026)) {
          expect(first.slice(0, 4)).toBe('2026')
          expect(last.slice(0, 4)).toBe('2026')
          expect(first <= last).toBe(true)
          if (month !== null) expect(Number(first.slice(5, 7))).toBe(month)
        }
      }),
    )
  })
})

describe('an activity that is moved', () => {
  it.each<[string, When, number | null, { month: number; day?: number }, Partial<When>]>([
    ['a month to a month', { year: 2026, month: '3' }, 3, { month: 5 }, { month: '5', from: null, to: null, recursIn: [] }],
    ['a month to a day', { year: 2026, month: '3' }, 3, { month: 5, day: 7 }, { month: '5', from: null }],
    ['a year to a month', { year: 2026 }, null, { month: 5 }, { month: '5', recursIn: [] }],
    ['a day to a day', { year: 2026, from: '2026-03-09' }, 3, { month: 5, day: 7 }, { from: '2026-05-07', to: null }],
    ['a day to a month', { year: 2026, from: '2026-01-31' }, 1, { month: 2 }, { from: '2026-02-28' }],
    [
      'a span, which keeps its length',
      { year: 2026, from: '2026-03-30', to: '2026-04-02' },
      3,
      { month: 12, day: 30 },
      { from: '2026-12-30', to: '2027-01-02' },
    ],
    ['one of several months', { year: 2026, month: '3', recursIn: ['6', '9'] }, 6, { month: 7 }, { month: '3', recursIn: ['9', '7'] }],
    ['the first of several months', { year: 2026, month: '3', recursIn: ['6'] }, 3, { month: 4 }, { month: '4', recursIn: ['6'] }],
    ['onto another of its months', { year: 2026, month: '3', recursIn: ['6', '9'] }, 6, { month: 9 }, { month: '3', recursIn: ['9'] }],
  ])('%s', (_name, when, from, to, expected) => expect(moved(when, 2026, from, to)).toMatchObject(expected))

  it('stands in the month that it was moved to, as often as before', () => {
    fc.assert(
      fc.property(anyWhen(2026), fc.integer({ min: 1, max: 12 }), fc.nat(), (when, month, which) => {
        const before = occurrencesIn(when, 2026)
        const taken = before[which % before.length]
        if (!taken || taken.fromBefore) return
        const after = occurrencesIn({ ...when, ...moved(when, 2026, taken.month, { month }) }, 2026)
        expect(after.map((each) => each.month)).toContain(month)
        if (!before.some((each) => each.month === month)) expect(after).toHaveLength(before.length)
      }),
    )
  })

  it('is moved back by what stood there before', () => {
    const when: When = { year: 2026, month: '3', recursIn: ['6'] }
    const there = moved(when, 2026, 6, { month: 8 })
    const back = moved(there, 2026, 8, { month: 6 })
    expect(isSameMove(there, back)).toBe(false)
    expect(monthsOf(back)).toEqual([3, 6])
  })
})
