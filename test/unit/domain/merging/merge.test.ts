import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permissionStates, purposes } from '../../../../src/domain/mailings'
import { groupAlike } from '../../../../src/domain/merging/alike'
import { type Card, choosable } from '../../../../src/domain/merging/card'
import { mergeCards } from '../../../../src/domain/merging/merge'
import { undoCards } from '../../../../src/domain/merging/undo'

const now = '2026-11-25T10:00:00.000Z'

const permission = fc.record({
  purpose: fc.constantFrom(...purposes),
  state: fc.constantFrom(...permissionStates),
  basis: fc.constant('consent' as const),
  source: fc.constantFrom('mejl', 'formulär'),
  date: fc.constantFrom('2026-01-07T00:00:00.000Z', '2026-02-07T00:00:00.000Z'),
})

const affiliation = fc.record({
  organisation: fc.constantFrom('a', 'b'),
  role: fc.constantFrom(null, 'vd'),
  from: fc.constantFrom(null, '2020-01-01T00:00:00.000Z'),
  to: fc.constant(null),
})

const cardAt = (address: string): fc.Arbitrary<Card> =>
  fc.record({
    name: fc.constantFrom(null, 'Anna Berg', 'Berg, Anna'),
    email: fc.constant(address),
    address: fc.constant(address),
    kind: fc.constantFrom('person' as const, 'shared' as const),
    language: fc.constantFrom('sv' as const, 'en' as const),
    status: fc.constantFrom('active' as const, 'left' as const),
    internal: fc.boolean(),
    notes: fc.constantFrom(null, 'Ett', 'Två'),
    strengthAreas: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    affiliations: fc.uniqueArray(affiliation, { selector: (each) => JSON.stringify(each) }),
    permissions: fc.uniqueArray(permission, { selector: ({ purpose }) => purpose }),
    permissionHistory: fc.constant([]),
    formerAddresses: fc.constantFrom([], [{ address: `old-${address}`, until: now }]),
  })

const choice = fc.dictionary(fc.constantFrom(...choosable), fc.constantFrom('kept' as const, 'removed' as const))
const cards = fc.tuple(cardAt('a@exempel.example'), cardAt('b@exempel.example'), choice)

describe('two cards that become one', () => {
  it('never give leave to write where either said no', () => {
    fc.assert(
      fc.property(cards, ([kept, removed, chosen]) => {
        const merged = mergeCards(kept, removed, chosen, now)
        for (const { purpose, state } of [...kept.permissions, ...removed.permissions])
          if (state === 'withdrawn') expect(merged.permissions.find((each) => each.purpose === purpose)?.state).toBe('withdrawn')
      }),
    )
  })

  it('lose no address, area or organisation, and have one permission for each purpose', () => {
    fc.assert(
      fc.property(cards, ([kept, removed, chosen]) => {
        const merged = mergeCards(kept, removed, chosen, now)
        const addresses = [merged.address, ...merged.formerAddresses.map(({ address }) => address)]
        for (const card of [kept, removed]) {
          expect(addresses).toEqual(expect.arrayContaining([card.address, ...card.formerAddresses.map(({ address }) => address)]))
          expect(merged.strengthAreas).toEqual(expect.arrayContaining(card.strengthAreas))
          const organisations = merged.affiliations.map(({ organisation }) => organisation)
          expect(organisations).toEqual(expect.arrayContaining(card.affiliations.map(({ organisation }) => organisation)))
        }
        expect(new Set(addresses).size).toBe(addresses.length)
        expect(new Set(merged.permissions.map(({ purpose }) => purpose)).size).toBe(merged.permissions.length)
      }),
    )
  })

  it('stay as they are when they are merged once more, as after a kill', () => {
    fc.assert(
      fc.property(cards, ([kept, removed, chosen]) => {
        const merged = mergeCards(kept, removed, chosen, now)
        expect(mergeCards(merged, removed, chosen, now)).toEqual(merged)
      }),
    )
  })

  it('are what they were when they part again at once', () => {
    fc.assert(
      fc.property(cards, ([kept, removed, chosen]) => {
        const merged = mergeCards(kept, removed, chosen, now)
        expect(undoCards({ kept, removed, merged }, merged)).toEqual({ kept, removed, stay: [] })
      }),
    )
  })
})

describe('cards that look alike', () => {
  const card = (id: string, name: string | null, address = `${id}@exempel.example`, former: string[] = []) => ({
    id,
    name,
    address,
    former,
  })

  it('have the same words in their names, in any order, case and punctuation', () => {
    expect(groupAlike([card('1', 'Anna Berg'), card('2', 'BERG, Anna'), card('3', 'Anna Bergh')])).toEqual([['1', '2']])
  })

  it('or share an address, also one that was given up', () => {
    expect(
      groupAlike([card('1', 'Anna Berg', 'ny@exempel.example', ['anna@exempel.example']), card('2', 'A B', 'anna@exempel.example')]),
    ).toEqual([['1', '2']])
  })

  it('are not those with one word for a name, or none', () => {
    expect(groupAlike([card('1', 'Anna'), card('2', 'Anna'), card('3', null), card('4', null)])).toEqual([])
  })

  it('make one group where both name and address are alike', () => {
    const twice = [card('1', 'Anna Berg', 'ny@exempel.example', ['anna@exempel.example']), card('2', 'Anna Berg', 'anna@exempel.example')]
    expect(groupAlike(twice)).toEqual([['1', '2']])
  })
})
