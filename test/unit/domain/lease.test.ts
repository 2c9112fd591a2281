import { describe, expect, it } from 'vitest'
import { leaseFrom, stillHeld } from '../../../src/domain/lease'

const at = (time: string) => new Date(`2027-03-01T${time}Z`)
const isHeld = (now: Date, until: Date, seconds = 120) => {
  const { from, to } = stillHeld(now, seconds)
  return until >= from && until <= to
}

describe('a lease', () => {
  it('holds until its time is out', () => {
    const until = leaseFrom(at('10:00:00'), 120)
    expect(until).toEqual(at('10:02:00'))
    expect(isHeld(at('10:02:00'), until)).toBe(true)
    expect(isHeld(at('10:02:01'), until)).toBe(false)
  })

  it('holds when the clocks of two machines differ', () => {
    expect(isHeld(at('09:51:00'), leaseFrom(at('10:00:00'), 120))).toBe(true)
  })

  it('is over when the clock has been put back an hour since', () => {
    expect(isHeld(at('09:00:00'), leaseFrom(at('10:00:00'), 120))).toBe(false)
  })
})
