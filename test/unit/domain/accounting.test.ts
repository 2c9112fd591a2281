import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountFor, addsUp, type StateCount } from '../../../src/domain/accounting'
import { deliveryStates, exclusionReasons } from '../../../src/domain/mailings'

const sentStates = deliveryStates.filter((state) => state !== 'excluded')
const count = fc.nat(10_000)
const sent = fc.record({ state: fc.constantFrom(...sentStates), reason: fc.constant(null), count })
const excluded = fc.record({ state: fc.constant('excluded'), reason: fc.constantFrom(...exclusionReasons), count })
const counts: fc.Arbitrary<StateCount[]> = fc.array(fc.oneof(sent, excluded), { maxLength: 30 })
const total = (some: readonly StateCount[]) => some.reduce((sum, each) => sum + each.count, 0)

it('always adds up, whatever the rows are', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const accounting = accountFor(some)
      expect(addsUp(accounting)).toBe(true)
      expect(accounting.candidates).toBe(total(some))
      for (const state of sentStates) expect(accounting[state]).toBe(total(some.filter((each) => each.state === state)))
    }),
  )
})

it('tells the excluded by reason, and only the reasons there are', () => {
  fc.assert(
    fc.property(counts, (some) => {
      const accounting = accountFor(some)
      expect(accounting.excludedTotal).toBe(total(some.filter(({ state }) => state === 'excluded')))
      for (const reason of exclusionReasons)
        expect(accounting.excluded[reason] ?? 0).toBe(total(some.filter((each) => each.reason === reason)))
      expect(Object.values(accounting.excluded)).not.toContain(0)
    }),
  )
})

it('does not add up when a row is in no known state or excluded without a reason', () => {
  const accepted = { state: 'accepted', reason: null, count: 3 }
  expect(addsUp(accountFor([accepted, { state: 'lost', reason: null, count: 1 }]))).toBe(false)
  expect(addsUp(accountFor([accepted, { state: 'excluded', reason: null, count: 1 }]))).toBe(false)
})

it('shows when somebody is missing or counted twice', () => {
  const accounting = accountFor([{ state: 'accepted', reason: null, count: 3 }])
  expect(addsUp({ ...accounting, accepted: 2 })).toBe(false)
  expect(addsUp({ ...accounting, queued: 1 })).toBe(false)
})
