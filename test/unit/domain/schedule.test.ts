import fc from 'fast-check'
import { expect, it } from 'vitest'
import { missedTooLongAgo } from '../../../src/domain/schedule'

const hour = 3_600_000
const set = new Date('2026-11-02T08:00:00Z')
const after = (milliseconds: number) => missedTooLongAgo(set, new Date(set.getTime() + milliseconds))

it('lets a set time hold for one hour', () => {
  expect(after(0)).toBe(false)
  expect(after(hour)).toBe(false)
  expect(after(hour + 1)).toBe(true)
})

it('holds before its time, and once missed stays missed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30 * 24 * hour, max: 30 * 24 * hour }), fc.nat(24 * hour), (offset, more) => {
      expect(after(offset)).toBe(offset > hour)
      if (after(offset)) expect(after(offset + more)).toBe(true)
    }),
  )
})

it('is about instants, whichever day the clocks change', () => {
  const beforeChange = new Date('2026-10-25T02:30:00+02:00')
  const afterChange = new Date('2026-10-25T02:30:00+01:00')
  expect(missedTooLongAgo(beforeChange, afterChange)).toBe(false)
})
