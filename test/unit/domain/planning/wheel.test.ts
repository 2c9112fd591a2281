import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLanes } from '../../../../src/domain/planning/lanes'
import { layOutWheel, type WheelEntry, type WheelLayout, wheelSizes } from '../../../../src/domain/planning/wheel'
import { angleAt, angleOfDay, dayAtAngle, monthAngle, pointAt, sectorOfMonth, turn } from '../../../../src/domain/planning/wheelGeometry'
import { daysIn, occurrencesIn } from '../../../../src/domain/planning/when'
import { anyWhen } from './anyWhen'

const rings = ['a', 'b', 'c', 'd', 'shared']
const year = 2026

const anyEntries = (most: number) =>
  fc
    .array(fc.tuple(anyWhen(year), fc.constantFrom(...rings)), { minLength: 1, maxLength: most, size: 'max' })
    .map((all) =>
      all.flatMap(([when, ring], index) =>
        occurrencesIn(when, year).map((occurrence): WheelEntry => ({ key: `${index}-${occurrence.first}`, ring, occurrence })),
      ),
    )

/** The keys of all that has a place, is counted in a surplus or has only a year. */
const keysIn = ({ slots, surplus, wholeYear }: WheelLayout): string[] => [
  ...slots.map(({ entry }) => entry.key),
  ...surplus.flatMap(({ entries }) => entries.map(({ key }) => key)),
  ...wholeYear.map(({ key }) => key),
]

const areas = ({ slots, surplus }: WheelLayout) => [...slots, ...surplus]

function expectNoOverlap(layout: WheelLayout): void {
  const byStart = areas(layout).toSorted((one, other) => one.start - other.start)
  for (const [index, one] of byStart.entries())
    for (const other of byStart.slice(index + 1)) {
      if (other.start >= one.end - 1e-9) break
      const apart = other.inner >= one.outer - 1e-9 || other.outer <= one.inner + 1e-9
      if (!apart) throw new Error(`${JSON.stringify(one)} lies over ${JSON.stringify(other)}`)
    }
}

describe('the wheel', () => {
  it.each([20, 200, 2_000])('has a place for everything, and none over another, among up to %d', (most) => {
    fc.assert(
      fc.property(anyEntries(most), (entries) => {
        const layout = layOutWheel(entries, rings)
        expect(keysIn(layout).toSorted()).toEqual(entries.map(({ key }) => key).toSorted())
        expectNoOverlap(layout)
      }),
      { numRuns: most > 1_000 ? 5 : 50 },
    )
  })

  it('keeps everything within its months and its ring', () => {
    fc.assert(
      fc.property(anyEntries(120), (entries) => {
        const { rings: drawn, slots } = layOutWheel(entries, rings)
        for (const { start, end, inner, outer, entry } of slots) {
          const { first, last } = entry.occurrence
          expect(start).toBeGreaterThanOrEqual(sectorOfMonth(Number(first.slice(5, 7))).start - 1e-9)
          expect(end).toBeLessThanOrEqual(sectorOfMonth(Number(last.slice(5, 7))).end + 1e-9)
          expect(end).toBeGreaterThan(start)
          const ring = drawn.find(({ key }) => key === entry.ring)
          expect(inner).toBeGreaterThanOrEqual((ring?.inner ?? Infinity) - 1e-9)
          expect(outer).toBeLessThanOrEqual((ring?.outer ?? 0) + 1e-9)
        }
        expect(Math.min(...drawn.map(({ inner }) => inner))).toBeGreaterThanOrEqual(wheelSizes.inner - 1e-9)
      }),
    )
  })

  it('counts what does not fit in a month, and draws no more than there is room for', () => {
    const june = occurrencesIn({ year, month: '6' }, year)
    const many = Array.from({ length: 500 }, (_, index) => june.map((occurrence) => ({ key: String(index), ring: 'a', occurrence }))).flat()
    const { slots, surplus } = layOutWheel(many, rings)
    expect(surplus).toHaveLength(1)
    expect(surplus[0]?.month).toBe(6)
    expect(slots.length).toBeLessThan(wheelSizes.lanes)
    expect(slots.length + (surplus[0]?.entries.length ?? 0)).toBe(500)
  })

  it('draws all of what fits', () => {
    const entries = occurrencesIn({ year, month: '1', recursIn: ['2', '3'] }, year).map((occurrence) => ({
      key: occurrence.first,
      ring: 'b',
      occurrence,
    }))
    expect(layOutWheel(entries, rings)).toMatchObject({ surplus: [], wholeYear: [] })
  })
})

describe('lanes', () => {
  it.each([
    [[0, 1, 2], 20, [1, 1, 2]],
    [[9, 9], 4, [2, 2]],
    [[1, 90], 10, [1, 9]],
    [[3, 3, 3], 2, [1, 1, 1]],
  ])('%j in %d are %j', (needed, most, given) => expect(fitLanes(needed, most)).toEqual(given))
})

describe('angles', () => {
  it('lead from a day to the circle and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom(2026, 2028), (month, date, ofYear) => {
        const day = Math.min(date, daysIn(ofYear, month))
        const angle = angleOfDay(`${ofYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
        const { x, y } = pointAt(angle + 1e-6, 300)
        expect(dayAtAngle(ofYear, angleAt(x, y))).toEqual({ month, day })
      }),
    )
  })

  it('begin at the top and go clockwise', () => {
    expect(angleOfDay('2026-01-01')).toBe(0)
    expect(pointAt(0, 1)).toMatchObject({ y: -1 })
    expect(pointAt(monthAngle * 3, 1).x).toBeCloseTo(1)
    expect(dayAtAngle(2026, -0.001)).toEqual({ month: 12, day: 31 })
    expect(dayAtAngle(2026, turn)).toEqual({ month: 1, day: 1 })
  })
})
