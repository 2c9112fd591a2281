import fc from 'fast-check'
import { expect, it } from 'vitest'
import { windowFor } from '../../../src/domain/mailLimits'

it('lets never more through in a minute than is said, and no less than half of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (perMinute) => {
      const { duration, points } = windowFor(perMinute)
      const inMinute = points * Math.floor(60 / duration)
      expect(inMinute).toBeLessThanOrEqual(perMinute)
      expect(inMinute).toBeGreaterThanOrEqual(Math.max(perMinute / 2, 1))
      expect(points).toBeGreaterThanOrEqual(1)
    }),
  )
})
