import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, decideAudience, differsTooMuch, summarise } from '../../../src/domain/audience'
import { contentLanguages } from '../../../src/i18n/languages'
import { permissionStates } from '../../../src/domain/mailings'

const welcome: Candidate = {
  contact: 'ann',
  kind: 'person',
  name: 'Ann Berg',
  email: 'Ann@Berg.example',
  address: 'ann@berg.example',
  language: 'sv',
  left: false,
  permission: 'given',
  suppressed: false,
  invited: false,
  received: false,
}

const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      address: fc.option(fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'd@x.example')),
      language: fc.constantFrom(...contentLanguages),
      left: fc.boolean(),
      permission: fc.option(fc.constantFrom(...permissionStates)),
      suppressed: fc.boolean(),
      invited: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((some) => some.map((given, index) => ({ ...welcome, ...given, contact: `contact ${index}` })))

const reasonFor = (changes: Partial<Candidate>) => decideAudience([{ ...welcome, ...changes }])[0]?.reason

describe('who gets a mail', () => {
  it('holds every candidate exactly once, in the order given and with nothing else changed', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        expect(decideAudience(some).map(({ reason: _reason, ...rest }) => rest)).toEqual(some)
      }),
    )
  })

  it('writes to no address twice, and to every address that somebody may be written to at', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const written = decideAudience(some).flatMap(({ reason, address }) => (reason ? [] : [address]))
        const may = some.filter((one) => one.address && !one.left && !one.suppressed && !one.invited && one.permission === 'given')
        expect(written.toSorted()).toEqual([...new Set(may.map(({ address }) => address))].toSorted())
      }),
    )
  })

  it('never writes to one who has left, is suppressed or invited already, or has not permitted it', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        for (const row of decideAudience(some).filter(({ reason }) => reason === null))
          expect(row).toMatchObject({ left: false, suppressed: false, invited: false, permission: 'given' })
      }),
    )
  })
})

describe('why not', () => {
  it.each([
    [{}, null],
    [{ left: true }, 'left'],
    [{ address: null }, 'invalidAddress'],
    [{ suppressed: true }, 'suppressed'],
    [{ permission: 'withdrawn' }, 'withdrawn'],
    [{ permission: 'pending' }, 'unconfirmed'],
    [{ permission: null }, 'noPermission'],
    [{ invited: true }, 'alreadyInvited'],
  ] as const)('%j gives %s', (changes, reason) => {
    expect(reasonFor(changes)).toBe(reason)
  })

  it('names the reason that weighs most', () => {
    expect(reasonFor({ left: true, suppressed: true, permission: 'withdrawn', invited: true })).toBe('left')
    expect(reasonFor({ suppressed: true, permission: 'withdrawn' })).toBe('suppressed')
    expect(reasonFor({ permission: 'withdrawn', invited: true })).toBe('withdrawn')
  })

  it('lets an address that one contact may not be written to at be taken by another', () => {
    const rows = decideAudience([
      { ...welcome, left: true },
      { ...welcome, contact: 'bo' },
      { ...welcome, contact: 'cia' },
    ])
    expect(rows.map(({ reason }) => reason)).toEqual(['left', null, 'duplicate'])
  })
})

describe('the audience in numbers', () => {
  it('adds up: candidates are those who get it and those who do not', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const { candidates: all, toSend, excluded, byLanguage } = summarise(decideAudience(some))
        const sum = (counts: Partial<Record<string, number>>) =>
          Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
        expect(all).toBe(some.length)
        expect(toSend + sum(excluded)).toBe(all)
        expect(sum(byLanguage)).toBe(toSend)
      }),
    )
  })
})

describe('an audience that has changed since it was confirmed', () => {
  it.each([
    [100, 110, false],
    [100, 111, true],
    [100, 90, false],
    [100, 89, true],
    [5, 6, true],
    [10, 11, false],
    [1, 0, true],
    [0, 0, false],
  ])('%i confirmed and %i now: too much is %s', (confirmed, now, expected) => {
    expect(differsTooMuch(confirmed, now)).toBe(expected)
  })
})
