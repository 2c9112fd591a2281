import { describe, expect, it } from 'vitest'
import { isLate, lastDayOf } from '../../../src/domain/late'

describe('the last day on which something is in time', () => {
  it.each([
    [{ year: 2026 }, '2026-12-31'],
    [{ year: 2026, month: '2' }, '2026-02-28'],
    [{ year: 2028, month: '2' }, '2028-02-29'],
    [{ year: 2026, month: '12' }, '2026-12-31'],
    [{ year: 2026, month: '2', recursIn: ['10', '9'] }, '2026-10-31'],
    [{ year: 2026, recursIn: ['3'] }, '2026-03-31'],
    [{ year: 2026, month: '2', from: '2026-02-10' }, '2026-02-10'],
    [{ year: 2026, month: '2', from: '2026-02-10', to: '2026-03-01T12:00:00.000Z' }, '2026-03-01'],
  ])('of %o is %s', (planned, day) => expect(lastDayOf(planned)).toBe(day))

  it('belongs to it', () => {
    expect(isLate({ year: 2026, month: '2' }, '2026-02-28')).toBe(false)
    expect(isLate({ year: 2026, month: '2' }, '2026-03-01')).toBe(true)
  })
})
