import { expect, it } from 'vitest'
import { forgottenBefore } from '../../../src/domain/retention'

it.each([
  ['2026-11-25T10:00:00.000Z', 24, '2024-11-25T10:00:00.000Z'],
  ['2026-11-25T10:00:00.000Z', 1, '2026-10-25T10:00:00.000Z'],
  ['2026-01-15T10:00:00.000Z', 1, '2025-12-15T10:00:00.000Z'],
  ['2026-03-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2028-02-29T10:00:00.000Z', 12, '2027-02-28T10:00:00.000Z'],
  ['2028-03-30T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
  ['2026-11-25T10:00:00.000Z', 120, '2016-11-25T10:00:00.000Z'],
])('at %s, after %d months, what ended before %s is forgotten', (now, months, before) => {
  expect(forgottenBefore(new Date(now), months).toISOString()).toBe(before)
})
