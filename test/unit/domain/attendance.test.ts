import { describe, expect, it } from 'vitest'
import { type Attendee, attendanceIn, checkedIn, inOrder, lastOfEach, standingOf } from '../../../src/domain/attendance'

const person = (changes: Partial<Attendee>): Attendee => ({
  invitation: changes.name ?? 'i',
  contact: changes.name ?? 'c',
  name: 'Anna',
  email: 'anna@actors.example',
  organisations: [],
  areas: [],
  answer: null,
  via: null,
  place: null,
  guests: 0,
  comment: null,
  substitute: null,
  cameAt: null,
  cameGuests: 0,
  came: false,
  ...changes,
})

describe('who comes to a meeting', () => {
  it.each<[Partial<Attendee>, string]>([
    [{ answer: 'yes', place: 'seat' }, 'coming'],
    [{ answer: 'yes' }, 'coming'],
    [{ answer: 'yes', place: 'waiting' }, 'waiting'],
    [{ answer: 'maybe' }, 'maybe'],
    [{ answer: 'no', place: null }, 'no'],
    [{}, 'silent'],
    // Came though nobody had invited them.
    [{ invitation: null, came: true }, 'coming'],
  ])('%j is %s', (given, expected) => {
    expect(standingOf(person(given))).toBe(expected)
  })

  it('stands first, and by name as the language has it', () => {
    const people = [
      person({ name: 'Örjan', answer: 'yes' }),
      person({ name: 'Ada' }),
      person({ name: 'Zara', answer: 'yes' }),
      person({ name: 'Åsa', answer: 'yes' }),
      person({ name: 'Bo', answer: 'yes', place: 'waiting' }),
    ]
    expect(inOrder(people, 'sv').map(({ name }) => name)).toEqual(['Zara', 'Åsa', 'Örjan', 'Bo', 'Ada'])
  })

  it('is counted with guests, by organisation and strength area', () => {
    const numbers = attendanceIn(
      [
        person({ name: 'A', answer: 'yes', guests: 2, organisations: ['Torvalla'], areas: ['Energi', 'Skog'], came: true, cameGuests: 1 }),
        person({ name: 'B', answer: 'yes', place: 'waiting', guests: 3, organisations: ['Torvalla'] }),
        person({ name: 'C', answer: 'no', organisations: ['Berg'] }),
      ],
      'sv',
    )
    expect(numbers.people).toEqual({ coming: 1, waiting: 1, maybe: 0, silent: 0, no: 1 })
    expect([numbers.guests, numbers.came, numbers.cameGuests]).toEqual([2, 1, 1])
    expect(numbers.organisations).toEqual([
      { name: 'Torvalla', invited: 2, coming: 1, came: 1 },
      { name: 'Berg', invited: 1, coming: 0, came: 0 },
    ])
    expect(numbers.areas.map(({ name }) => name)).toEqual(['Energi', 'Skog'])
  })
})

describe('ticks from several devices', () => {
  const at = (minute: number) => `2027-03-02T08:0${minute}:00.000Z`
  const tick = (minute: number, came = true, guests = 0) => ({ invitation: 'i', came, guests, at: at(minute) })

  it('count by when they were pressed, in whatever order they come', () => {
    expect(lastOfEach([tick(3, false), tick(1), tick(2)])).toEqual([tick(3, false)])
    expect(lastOfEach([tick(1), { ...tick(0), invitation: 'other' }])).toHaveLength(2)
  })

  it.each<[string, { cameAt: string | null; cameGuests: number }, ReturnType<typeof tick>, unknown]>([
    ['the first says when', { cameAt: null, cameGuests: 0 }, tick(1, true, 2), { cameAt: at(1), cameGuests: 2 }],
    ['the same again changes nothing', { cameAt: at(1), cameGuests: 0 }, tick(1), null],
    ['a later one keeps the first time', { cameAt: at(1), cameGuests: 0 }, tick(5), null],
    ['an earlier one that comes later is the first', { cameAt: at(4), cameGuests: 0 }, tick(2), { cameAt: at(2), cameGuests: 0 }],
    ['taken back', { cameAt: at(1), cameGuests: 1 }, tick(2, false), { cameAt: null, cameGuests: 0 }],
    ['taken back before another device ticked', { cameAt: at(4), cameGuests: 0 }, tick(2, false), null],
    ['taken back where nobody had ticked', { cameAt: null, cameGuests: 0 }, tick(2, false), null],
  ])('%s', (_, known, event, expected) => {
    expect(checkedIn(known, event)).toEqual(expected)
  })
})
