import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysNothingOfRecipient, verdictOn } from '../../src/domain/delivery'

const minute = 60_000
const day = 24 * 60 * minute
const code = (from: number, to: number) => fc.integer({ min: from, max: to })
const jitter = fc.double({ min: 0, max: 1, noNaN: true })

describe('what an attempt means for its delivery', () => {
  it.each([
    [250, true, 'accepted'],
    [251, false, 'accepted'],
    [421, false, 'deferred'],
    [450, false, 'deferred'],
    [451, true, 'deferred'],
    [500, false, 'failed'],
    [550, false, 'failed'],
    [554, true, 'failed'],
    [null, false, 'deferred'],
    [null, true, 'uncertain'],
  ] as const)('%s with data begun %s is %s', (answer, dataBegun, state) => {
    expect(verdictOn({ code: answer, dataBegun }, 1, 0).state).toBe(state)
  })

  it('follows the class of the answer only, for every code of RFC 5321', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 8 }), jitter, code(0, 99), (dataBegun, attempts, by, rest) => {
        const stateFor = (answer: number) => verdictOn({ code: answer, dataBegun }, attempts, by).state
        expect([stateFor(200 + rest), stateFor(400 + rest), stateFor(500 + rest)]).toEqual(['accepted', 'deferred', 'failed'])
      }),
    )
  })

  it('never tries again what the server may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), jitter, (attempts, by) => {
        expect(verdictOn({ code: null, dataBegun: true }, attempts, by)).toEqual({ state: 'uncertain' })
      }),
    )
  })
})

describe('when to try again', () => {
  const waits = (by: number): number[] => {
    const found: number[] = []
    for (;;) {
      const { state, retryIn } = verdictOn({ code: 450, dataBegun: false }, found.length + 1, by)
      if (state === 'failed') return found
      found.push(retryIn ?? 0)
    }
  }

  it('waits longer each time, minutes first and hours then, and gives up within some days', () => {
    fc.assert(
      fc.property(jitter, (by) => {
        const found = waits(by)
        expect(found[0]).toBeLessThanOrEqual(5 * minute)
        expect(found.at(-1)).toBeGreaterThanOrEqual(12 * 60 * minute)
        for (const [index, wait] of found.slice(1).entries()) expect(wait).toBeGreaterThan(found[index] ?? 0)
        expect(found.reduce((sum, wait) => sum + wait)).toBeLessThan(3 * day)
      }),
    )
  })

  it('spreads rows that were deferred together, by a quarter at most', () => {
    const [even, late] = [waits(0), waits(1)]
    for (const [index, wait] of even.entries()) expect(late[index]).toBe(wait * 1.25)
  })
})

describe('an attempt that says nothing of its recipient', () => {
  const attempt = { code: null, response: '', dataBegun: false, senderRefused: false }

  it.each([
    ['a refusal of the sender', { ...attempt, code: 550, senderRefused: true }, true, true],
    ['a connection that was closed between two messages', attempt, false, true],
    ['a new connection that was closed', attempt, true, false],
    ['a connection that was closed while the message went', { ...attempt, dataBegun: true }, false, false],
    ['a refusal of the recipient', { ...attempt, code: 550 }, false, false],
    ['a message that was taken', { ...attempt, code: 250, dataBegun: true }, false, false],
  ])('%s', (_name, tried, isFirst, expected) => {
    expect(saysNothingOfRecipient(tried, isFirst)).toBe(expected)
  })
})
