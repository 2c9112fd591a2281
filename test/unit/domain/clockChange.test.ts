import { describe, expect, it } from 'vitest'
import { doubleTimeAt, isShown, skippedIn } from '../../../src/domain/clockChange'

describe('a clock that is put forward', () => {
  it.each([
    ['2026-03-29T02:30:00+01:00', 'Europe/Stockholm', true],
    ['2026-03-29 02:00+02:00', 'Europe/Stockholm', true],
    ['2026-03-29T01:59:59+01:00', 'Europe/Stockholm', false],
    ['2026-03-29T03:00:00+02:00', 'Europe/Stockholm', false],
    ['2026-03-29T02:30:00+03:00', 'Europe/Stockholm', false],
    ['2026-03-29T02:30:00Z', 'Europe/Stockholm', false],
    ['2026-03-08T02:15:00-05:00', 'America/New_York', true],
    ['2026-10-04T02:15:00+10:30', 'Australia/Lord_Howe', true],
    ['2026-02-30T02:15:00+01:00', 'Europe/Stockholm', false],
    ['no time', 'Europe/Stockholm', false],
  ])('%s in %s is skipped: %s', (text, zone, isSkipped) => {
    expect(skippedIn(text, zone) !== null).toBe(isSkipped)
  })

  it('shows no time in the gap, and every other', () => {
    expect(isShown('2026-03-29', '02:30', 'Europe/Stockholm')).toBe(false)
    expect(isShown('2026-03-29', '02:30', 'UTC')).toBe(true)
    expect(isShown('2026-10-25', '02:30', 'Europe/Stockholm')).toBe(true)
  })
})

describe('a clock that is put back', () => {
  it('shows a time twice, and each leads to the other', () => {
    const first = new Date('2026-10-25T00:30:00Z')
    const second = new Date('2026-10-25T01:30:00Z')
    expect(doubleTimeAt(first, 'Europe/Stockholm')).toEqual({ isFirst: true, other: second })
    expect(doubleTimeAt(second, 'Europe/Stockholm')).toEqual({ isFirst: false, other: first })
    expect(doubleTimeAt(new Date('2026-10-25T02:00:00Z'), 'Europe/Stockholm')).toBeNull()
    expect(doubleTimeAt(new Date('2026-04-04T14:45:00Z'), 'Australia/Lord_Howe')?.other).toEqual(new Date('2026-04-04T15:15:00Z'))
  })
})
