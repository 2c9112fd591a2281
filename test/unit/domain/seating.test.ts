import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesLeft, promoteByHand, queuePlaceOf, type Room, type Seat, seatingOf, type Yes } from '../../../src/domain/seating'

const yes = (invitation: string, guests = 0, invited = true): Yes => ({
  invitation,
  guests,
  invited,
  at: `2027-01-01T00:00:0${invitation}Z`,
})
const room = (capacity: number | null, seatsKept = 0): Room => ({ capacity, seatsKept })
const seated = (seats: readonly Seat[]) => seats.filter((seat) => seat.seated).map(({ invitation }) => invitation)
const taken = (seats: readonly Seat[]) => seats.filter((seat) => seat.seated).reduce((sum, { guests }) => sum + 1 + guests, 0)

describe('places at a meeting', () => {
  it('go to those who answered first, and the others wait in that order', () => {
    const { seats, promoted } = seatingOf([], [yes('3'), yes('1'), yes('4'), yes('2')], room(2))
    expect(seated(seats)).toEqual(['1', '2'])
    expect([queuePlaceOf(seats, '1'), queuePlaceOf(seats, '3'), queuePlaceOf(seats, '4')]).toEqual([null, 1, 2])
    expect(promoted).toEqual([])
  })

  it('are for all where there is no limit', () => {
    expect(seated(seatingOf([], [yes('1', 9), yes('2')], room(null)).seats)).toEqual(['1', '2'])
    expect(placesLeft([], room(null))).toBeNull()
  })

  it('are kept when there are fewer, and go on to the next when one is free or there are more', () => {
    const { seats } = seatingOf([], [yes('1'), yes('2'), yes('3'), yes('4')], room(2))
    const fewer = seatingOf(seats, [yes('1'), yes('2'), yes('3'), yes('4')], room(1))
    expect(seated(fewer.seats)).toEqual(['1', '2'])
    const left = seatingOf(fewer.seats, [yes('2'), yes('3'), yes('4')], room(1))
    expect([seated(left.seats), left.promoted]).toEqual([['2'], []])
    const more = seatingOf(left.seats, [yes('2'), yes('3'), yes('4')], room(2))
    expect([seated(more.seats), more.promoted]).toEqual([['2', '3'], ['3']])
    expect(more.seats.find(({ invitation }) => invitation === '3')).toHaveProperty('toldAt', null)
    expect(more.seats.find(({ invitation }) => invitation === '2')).not.toHaveProperty('toldAt')
  })

  it('are lost by a no, however soon a yes follows', () => {
    const { seats } = seatingOf([], [yes('1'), yes('2')], room(1))
    const again = seatingOf(seats, [{ ...yes('1'), at: '2027-01-01T00:00:09Z' }, yes('2')], room(1))
    expect([seated(again.seats), again.promoted, queuePlaceOf(again.seats, '1')]).toEqual([['2'], ['2'], 1])
  })

  it('are for a whole party or none; a smaller one passes, and the larger one keeps its turn', () => {
    const all = [yes('1'), yes('2', 2), yes('3')]
    const { seats } = seatingOf([], all, room(3))
    expect([seated(seats), queuePlaceOf(seats, '2')]).toEqual([['1', '3'], 1])
    expect(seatingOf(seats, [yes('1'), yes('2', 0), yes('3')], room(3)).promoted).toEqual(['2'])
  })

  it('are kept with the guests there was room for; added guests come after those who wait', () => {
    const { seats } = seatingOf([], [yes('1'), yes('2'), yes('3')], room(2))
    const wanting = [yes('1', 1), yes('2'), yes('3')]
    const full = seatingOf(seats, wanting, room(2)).seats
    expect([seated(full), full[0]?.guests]).toEqual([['1', '2'], 0])
    const more = seatingOf(full, wanting, room(3)).seats
    expect([seated(more), more[0]?.guests]).toEqual([['1', '2', '3'], 0])
    expect(seatingOf(more, wanting, room(4)).seats[0]?.guests).toBe(1)
  })

  it('are partly kept for those invited, who may use all', () => {
    const signUps = ['1', '2', '3'].map((each) => yes(each, 0, false))
    const { seats } = seatingOf([], [...signUps, yes('4'), yes('5')], room(4, 2))
    expect(seated(seats)).toEqual(['1', '2', '4', '5'])
    expect(
      seated(
        seatingOf(
          [],
          ['1', '2', '3', '4', '5'].map((each) => yes(each)),
          room(4, 2),
        ).seats,
      ),
    ).toEqual(['1', '2', '3', '4'])
    expect(placesLeft(seatingOf([], signUps.slice(0, 1), room(4, 2)).seats, room(4, 2))).toBe(1)
  })

  it('are given by hand beyond the order, and beyond the room only when that is said', () => {
    const { seats } = seatingOf([], [yes('1'), yes('2'), yes('3')], room(1))
    expect(promoteByHand(seats, '1', room(1), true)).toBe('notWaiting')
    expect(promoteByHand(seats, '9', room(1), true)).toBe('notWaiting')
    expect(promoteByHand(seats, '3', room(1), false)).toBe('full')
    const promoted = promoteByHand(seats, '3', room(1), true) as Seat[]
    expect(seated(promoted)).toEqual(['1', '3'])
    expect(seated(seatingOf(promoted, [yes('1'), yes('2'), yes('3')], room(1)).seats)).toEqual(['1', '3'])
    expect(seated(promoteByHand(seats, '3', room(2), false) as Seat[])).toEqual(['1', '3'])
  })

  it('are never more than there are, and nobody loses one, whoever answers', () => {
    const answers = fc.uniqueArray(
      fc.record({
        invitation: fc.integer({ min: 1, max: 40 }).map(String),
        guests: fc.integer({ min: 0, max: 4 }),
        invited: fc.boolean(),
        at: fc.integer({ min: 10, max: 99 }).map((second) => `2027-01-01T00:00:${second}Z`),
      }),
      { selector: ({ invitation }) => invitation },
    )
    fc.assert(
      fc.property(answers, fc.array(fc.nat()), fc.integer({ min: 1, max: 30 }), fc.nat(10), (all, leaving, capacity, seatsKept) => {
        const first = seatingOf([], all, room(capacity, seatsKept))
        expect(taken(first.seats)).toBeLessThanOrEqual(capacity)
        expect(taken(first.seats.filter(({ invited }) => !invited))).toBeLessThanOrEqual(Math.max(capacity - seatsKept, 0))
        expect(seatingOf(first.seats, all, room(capacity, seatsKept))).toEqual({ seats: first.seats, promoted: [] })
        const rest = all.filter((_, index) => !leaving.includes(index))
        const second = seatingOf(first.seats, rest, room(capacity, seatsKept))
        expect(taken(second.seats)).toBeLessThanOrEqual(capacity)
        const stayed = seated(first.seats).filter((id) => rest.some(({ invitation }) => invitation === id))
        expect(seated(second.seats)).toEqual(expect.arrayContaining(stayed))
      }),
    )
  })
})
