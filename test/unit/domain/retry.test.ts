import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stage } from '../../../src/domain/delivery'
import { verdictOn } from '../../../src/domain/retry'

const minute = 60_000
const day = 24 * 60 * minute
const code = (from: number, to: number) => fc.integer({ min: from, max: to })
const stage = fc.constantFrom<Stage>('sender', 'recipient', 'data', 'message')
const jitter = fc.double({ min: 0, max: 1, noNaN: true })

describe('what an attempt means for its delivery', () => {
  it.each([
    [250, 'message', 'accepted'],
    [251, 'recipient', 'accepted'],
    [421, 'recipient', 'deferred'],
    [450, 'recipient', 'deferred'],
    [451, 'message', 'deferred'],
    [500, 'recipient', 'failed'],
    [550, 'recipient', 'failed'],
    [554, 'message', 'failed'],
    [null, 'recipient', 'deferred'],
    [null, 'message', 'uncertain'],
  ] as const)('%s at the stage %s is %s', (answer, stage, state) => {
    expect(verdictOn({ code: answer, stage }, 1, 0).state).toBe(state)
  })

  it('follows the class of the answer only, for every code of RFC 5321', () => {
    fc.assert(
      fc.property(stage, fc.integer({ min: 1, max: 8 }), jitter, code(0, 99), (at, attempts, by, rest) => {
        const stateFor = (answer: number) => verdictOn({ code: answer, stage: at }, attempts, by).state
        expect([stateFor(200 + rest), stateFor(400 + rest), stateFor(500 + rest)]).toEqual(['accepted', 'deferred', 'failed'])
      }),
    )
  })

  it('never tries again what the server may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), jitter, (attempts, by) => {
        expect(verdictOn({ code: null, stage: 'message' }, attempts, by)).toEqual({ state: 'uncertain' })
      }),
    )
  })
})

describe('when to try again', () => {
  const waits = (by: number): number[] => {
    const found: number[] = []
    for (;;) {
      const { state, retryIn } = verdictOn({ code: 450, stage: 'recipient' }, found.length + 1, by)
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

it('gives up after as many tries as the operator is told', () => {
  let tries = 1
  while (verdictOn({ code: 451, stage: 'recipient' }, tries, 0).state === 'deferred') tries += 1
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const told = readFileSync('docs/operations.md', 'utf8')
  expect(told).toContain(`did not want it in ${words[tries]} tries`)
  expect(told).toContain(`at most ${words[tries - 1]} times more`)
})
