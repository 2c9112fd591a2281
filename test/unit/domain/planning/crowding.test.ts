import { describe, expect, it } from 'vitest'
import { crowdingOf, isLarge, type Mailing, nearPairs, type Receivers } from '../../../../src/domain/planning/crowding'

const people = (from: number, to: number): Receivers => {
  const contacts = new Set(Array.from({ length: to - from }, (_, index) => String(from + index)))
  return { size: contacts.size, contacts }
}

const mailing = (key: string, day: string, ...segments: string[]): Mailing => ({ key, day, segments })

describe('a large mailing', () => {
  it.each([
    [50, 10_000, true],
    [49, 10_000, false],
    [8, 30, true],
    [7, 30, false],
    [4, 4, false],
  ])('to %d of %d contacts: %s', (size, contacts, large) => expect(isLarge(size, contacts)).toBe(large))
})

describe('mailings near each other', () => {
  const named = (...mailings: Mailing[]) => nearPairs(mailings).map((pair) => pair.map(({ key }) => key).join('+'))

  it('are those within two days, over a month too', () => {
    const mailings = [mailing('c', '2026-03-03'), mailing('a', '2026-02-28'), mailing('b', '2026-03-02')]
    expect(named(...mailings)).toEqual(['a+b', 'b+c'])
  })

  it('are those of one day', () => expect(named(mailing('a', '2026-03-02'), mailing('b', '2026-03-02'))).toEqual(['a+b']))
})

describe('two mailings crowd the same people', () => {
  const one = mailing('one', '2026-03-02', 'municipalities')
  const other = mailing('other', '2026-03-03', 'clusters')
  const crowding = (first: Receivers, second: Receivers, to: Mailing = other) =>
    crowdingOf([one, to], ({ key }) => (key === 'one' ? first : second), 1_000)

  it('when half of those who get the smaller one get the other', () => {
    expect(crowding(people(0, 100), people(40, 160))).toMatchObject({ both: 60, sharesSegment: false })
    expect(crowding(people(0, 100), people(70, 160))).toBeNull()
  })

  it('when they share a segment', () => {
    const same = mailing('other', '2026-03-03', 'clusters', 'municipalities')
    expect(crowding(people(0, 100), people(100, 200), same)).toMatchObject({ sharesSegment: true })
  })

  it('only when both are large', () => expect(crowding(people(0, 100), people(0, 20))).toBeNull())
})
