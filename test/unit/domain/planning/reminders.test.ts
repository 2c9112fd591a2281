import { describe, expect, it } from 'vitest'
import { afterReminding, isDecent, isReminded, reminderFor, withoutReminding } from '../../../../src/domain/planning/reminders'

const activity = { status: 'planned', year: 2026, month: null, from: null, to: '2026-12-10' }
// A Tuesday.
const today = '2026-12-01'

describe('what responsible are reminded of', () => {
  it.each([
    ['the day before the days ahead', '2026-11-30', 9, null],
    ['the first of the days ahead', '2026-12-01', 9, 'ahead'],
    ['the last day', '2026-12-10', 9, 'ahead'],
    ['the day after', '2026-12-11', 9, 'late'],
    ['a week after', '2026-12-17', 9, 'late'],
    ['long after', '2026-12-18', 9, null],
    ['with 0 days, the last day', '2026-12-10', 0, null],
    ['with 0 days, the day after', '2026-12-11', 0, null],
  ])('on %s', (_what, day, days, kind) => {
    expect(reminderFor(activity, day, days)).toEqual(kind === null ? null : { kind, day: '2026-12-10' })
  })

  it('nothing of what is an idea, done or cancelled', () => {
    for (const status of ['idea', 'done', 'cancelled']) expect(reminderFor({ ...activity, status }, '2026-12-09', 7)).toBeNull()
  })

  it('the last day of the month, or of the year, where no day is set', () => {
    expect(reminderFor({ ...activity, to: null, month: '12' }, '2026-12-29', 7)?.day).toBe('2026-12-31')
    expect(reminderFor({ ...activity, to: null }, '2026-12-29', 7)?.day).toBe('2026-12-31')
  })

  it('on a Friday also what is to be done before Monday', () => {
    expect(reminderFor({ ...activity, to: '2026-12-06' }, '2026-12-04', 1)).toEqual({ kind: 'ahead', day: '2026-12-06' })
  })

  it('of what recurs each of its times ahead, and the last of them when it is late', () => {
    const recurring = { ...activity, to: null, month: '3', recursIn: ['11'] }
    expect(reminderFor(recurring, '2026-03-27', 7)).toEqual({ kind: 'ahead', day: '2026-03-31' })
    expect(reminderFor(recurring, '2026-04-01', 7)).toBeNull()
    expect(reminderFor(recurring, '2026-11-27', 7)).toEqual({ kind: 'ahead', day: '2026-11-30' })
    expect(reminderFor(recurring, today, 7)).toEqual({ kind: 'late', day: '2026-11-30' })
  })

  it('each person once for a last day, and again when it moves or has passed', () => {
    const ahead = { kind: 'ahead', day: '2026-12-10' } as const
    const one = afterReminding(null, ahead, 'a')
    const both = afterReminding(one, ahead, 'b')
    expect([isReminded({ reminded: one }, ahead, 'b'), isReminded({ reminded: both }, ahead, 'b')]).toEqual([false, true])
    expect(isReminded({ reminded: both }, { ...ahead, kind: 'late' }, 'a')).toBe(false)
    expect(isReminded({ reminded: both }, { ...ahead, day: '2026-12-11' }, 'a')).toBe(false)
    expect(withoutReminding(both, ahead, 'b')).toBe(one)
  })

  it('at working hours on working days', () => {
    expect([7, 8, 16, 17].map((hour) => isDecent(today, hour))).toEqual([false, true, true, false])
    expect(['2026-12-04', '2026-12-05', '2026-12-06'].map((day) => isDecent(day, 9))).toEqual([true, false, false])
  })
})
