import { describe, expect, it } from 'vitest'
import { answersClosedBy, takesSignUps } from '../../../src/domain/answering'

const zone = 'Europe/Stockholm'
const meeting = { status: 'planned', start: '2027-01-14T08:00:00.000Z', answerBy: '2027-01-10T12:00:00.000Z' }

describe('answers to an invitation', () => {
  it('are taken through the last day as the region’s wall shows it', () => {
    expect(answersClosedBy(meeting, new Date('2027-01-10T22:59:59Z'), zone)).toBeNull()
    expect(answersClosedBy(meeting, new Date('2027-01-10T23:00:00Z'), zone)).toBe('late')
    expect(answersClosedBy({ ...meeting, answerBy: null }, new Date('2027-01-14T07:59:59Z'), zone)).toBeNull()
  })

  it('are not taken once the meeting has begun, or does not take place', () => {
    expect(answersClosedBy(meeting, new Date(meeting.start), zone)).toBe('begun')
    expect(answersClosedBy({ ...meeting, status: 'cancelled' }, new Date('2027-01-01T00:00:00Z'), zone)).toBe('cancelled')
  })
})

describe('signing up', () => {
  const now = new Date('2027-01-01T12:00:00Z')
  const open = { ...meeting, public: true, signUp: true }

  it('is for meetings that are open to all, planned, and still take answers', () => {
    expect(takesSignUps(open, now, zone)).toBe(true)
    for (const changes of [
      { public: false },
      { signUp: false },
      { status: 'held' },
      { status: 'cancelled' },
      { start: '2026-12-01T08:00:00Z' },
    ])
      expect(takesSignUps({ ...open, ...changes }, now, zone)).toBe(false)
    expect(takesSignUps(open, new Date('2027-01-11T12:00:00Z'), zone)).toBe(false)
  })
})
