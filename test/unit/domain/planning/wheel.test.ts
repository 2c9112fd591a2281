import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLanes } from '../../../../src/domain/planning/lanes'
import { laneOf, ringsOf, wheelSizes } from '../../../../src/domain/planning/wheel'
import { angleAt, angleOfDay, dayAtAngle, monthAngle, pointAt, sectorOfMonth, turn } from '../../../../src/domain/planning/wheelGeometry'
import { daysIn, occurrencesIn } from '../../../../src/domain/planning/when'
import { layOutYear, type YearEntry, type YearLayout } from '../../../../src/domain/planning/yearLayout'
import { anyWhen } from './anyWhen'

const rings = ['a', 'b', 'c', 'd', 'shared']
const year = 2026
const room = { lanes: wheelSizes.lanes }

const anyEntries = (most: number) =>
  fc
    .array(fc.tuple(anyWhen(year), fc.constantFrom(...rings)), { minLength: 1, maxLength: most, size: 'max' })
    .map((all) =>
      all.flatMap(([when, ring], index) =>
        occurrencesIn(when, year).map((occurrence): YearEntry => ({ key: `${index}-${occurrence.first}`, ring, occurrence })),
      ),
    )

/** How many have a place, are counted or have only a year. */
const total = ({ slots, surplus, wholeYear }: YearLayout): number =>
  slots.length + wholeYear.length + surplus.reduce((sum, { count }) => sum + count, 0)

/** All that is drawn, as parts of the circle between two radii. */
const areasOf = (layout: YearLayout) => {
  const drawn = new Map(ringsOf(layout).map((ring) => [ring.key, ring]))
  return [...layout.slots.map((slot) => ({ ...slot, ring: slot.entry.ring })), ...layout.surplus].map(({ ring, lane, start, end }) => {
    const of = drawn.get(ring)
    if (!of) throw new Error(`no ring ${ring}`)
    return { start, end, ...laneOf(of, lane) }
  })
}

function overlaps(layout: YearLayout): string[] {
  const byStart = areasOf(layout).toSorted((one, other) => one.start - other.start)
  return byStart.flatMap((one, index) =>
    byStart
      .slice(index + 1)
      .filter((other) => other.start < one.end - 1e-9 && other.inner < one.outer - 1e-9 && other.outer > one.inner + 1e-9)
      .map((other) => `${JSON.stringify(one)} lies under ${JSON.stringify(other)}`),
  )
}

describe('the wheel', () => {
  it.each([20, 200, 2_000])('has a place for everything, and none over another, among up to %d', (most) => {
    fc.assert(
      fc.property(anyEntries(most), (entries) => {
        const layout = layOutYear(entries, rings, room)
        expect(total(layout)).toBe(entries.length)
        const keys = [...layout.slots.map(({ entry }) => entry.key), ...layout.wholeYear.map(({ key }) => key)]
        expect(new Set(keys).size).toBe(keys.length)
        expect(overlaps(layout)).toEqual([])
      }),
      { numRuns: most > 1_000 ? 10 : 50 },
    )
  })

  it('keeps everything within its months and the wheel', () => {
    fc.assert(
      fc.property(anyEntries(300), (entries) => {
        const layout = layOutYear(entries, rings, room)
        const strays = layout.slots.filter(({ start, end, entry: { occurrence } }) => {
          const begins = sectorOfMonth(Number(occurrence.first.slice(5, 7))).start
          const ends = sectorOfMonth(Number(occurrence.last.slice(5, 7))).end
          return start < begins - 1e-9 || end > ends + 1e-9 || end <= start
        })
        expect(strays).toEqual([])
        const drawn = ringsOf(layout)
        expect(Math.min(...drawn.map(({ inner }) => inner))).toBeGreaterThanOrEqual(wheelSizes.inner - 1e-9)
        expect(layout.slots.filter(({ lane, entry }) => lane >= (layout.rings.find(({ key }) => key === entry.ring)?.lanes ?? 0))).toEqual(
          [],
        )
      }),
      { numRuns: 30 },
    )
  })

  it('is the same when it is laid out again from what was drawn and what was counted', () => {
    fc.assert(
      fc.property(anyEntries(400), (entries) => {
        const layout = layOutYear(entries, rings, room)
        const drawn = [...layout.slots.map(({ entry }) => entry), ...layout.wholeYear]
        const hidden = layout.surplus.map(({ ring, month, count }) => ({ ring, month, count }))
        expect(layOutYear(drawn, rings, { ...room, hidden })).toEqual(layout)
      }),
      { numRuns: 30 },
    )
  })

  it('counts what does not fit in a month', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      occurrencesIn({ year, month: '6' }, year).map((occurrence) => ({ key: String(index), ring: 'a', occurrence })),
    ).flat()
    const { slots, surplus } = layOutYear(many, rings, room)
    expect(slots).toHaveLength(wheelSizes.lanes - rings.length)
    expect(surplus).toMatchObject([{ ring: 'a', month: 6, count: 500 - slots.length }])
  })

  it('draws all of what fits', () => {
    const entries = occurrencesIn({ year, month: '1', recursIn: ['2', '3'] }, year).map((occurrence) => ({
      key: occurrence.first,
      ring: 'b',
      occurrence,
    }))
    const layout = layOutYear(entries, rings, room)
    expect(layout.slots).toHaveLength(3)
    expect(layout).toMatchObject({ surplus: [], wholeYear: [], rings: rings.map((key) => ({ key, lanes: 1 })) })
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
