import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedIn } from '../../../src/admin/year/address'
import { sheetOf } from '../../../src/admin/year/sheet'
import type { PlannedItem } from '../../../src/domain/planning/items'
import { pictureOf } from '../../../src/drawings/year/pictureOf'
import { anyWhen } from '../domain/planning/anyWhen'

const known = ['a', 'b', 'c'].map((key) => ({ key, label: key.toUpperCase() }))

const anyItems = (most: number) =>
  fc
    .array(fc.tuple(anyWhen(2026), fc.subarray(['a', 'b', 'c']), fc.constantFrom('planned' as const, 'done' as const)), {
      maxLength: most,
      size: 'max',
    })
    .map((all) =>
      all.map(([when, strengthAreas, status], index): PlannedItem => ({
        key: `activity-${index}`,
        kind: 'activity',
        id: String(index),
        title: `Aktivitet ${index}`,
        lang: 'sv',
        when,
        clock: null,
        type: 'news',
        status,
        strengthAreas,
        plan: null,
        audience: null,
        responsible: [],
      })),
    )

const looks = { language: 'sv', today: '2026-11-30', holidays: [], known, lanes: 20 } as const

describe('what a wheel is drawn from in the browser', () => {
  it('gives the same picture as all that is planned, and is small however much that is', () => {
    fc.assert(
      fc.property(anyItems(1_000), (items) => {
        const asked = askedIn({ year: '2026' }, looks.today)
        const sheet = sheetOf({ ...looks, known: [...known], asked, reach: 'all', items })
        const hrefOf = () => null
        const whole = pictureOf({ ...looks, year: 2026, by: 'area', items, hrefOf })
        const inBrowser = pictureOf({ ...looks, year: 2026, by: 'area', items: sheet.drawn, hrefOf, whole: sheet.whole })
        expect(inBrowser.layout.slots).toEqual(whole.layout.slots)
        expect(inBrowser.layout.surplus).toEqual(whole.layout.surplus)
        expect(inBrowser.words).toEqual(whole.words)
        expect(sheet.drawn.length).toBeLessThan(700)
        expect(sheet.rows.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 8 },
    )
  })
})
