import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempt, refusesAddress, refusesUs, saysNothingOfRecipient, type Stage, verdictOn } from '../../src/domain/delivery'

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

describe('an attempt that says nothing of its recipient', () => {
  const attempt: Attempt = { code: null, response: '', stage: 'recipient' }

  it.each<[string, Attempt, boolean, boolean]>([
    ['a refusal of the sender', { ...attempt, code: 550, stage: 'sender' }, true, true],
    ['a server that closes (421), whatever it was asked', { ...attempt, code: 421, stage: 'message' }, false, true],
    ['a connection that was closed between two messages', attempt, false, true],
    ['a new connection that was closed', attempt, true, false],
    ['a connection that was closed while the message went', { ...attempt, stage: 'message' }, false, false],
    ['a refusal of the recipient', { ...attempt, code: 550 }, false, false],
    ['a message that was taken', { ...attempt, code: 250, stage: 'message' }, false, false],
  ])('%s', (_name, tried, isFirst, expected) => {
    expect(saysNothingOfRecipient(tried, isFirst)).toBe(expected)
  })
})

describe('a refusal of us', () => {
  it.each<[string, Pick<Attempt, 'code' | 'stage'>, boolean]>([
    ['of the sender for good', { code: 550, stage: 'sender' }, true],
    ['of the sender for now', { code: 451, stage: 'sender' }, true],
    ['of everyone', { code: 421, stage: 'recipient' }, true],
    ['of a recipient', { code: 550, stage: 'recipient' }, false],
    ['of a message', { code: 554, stage: 'message' }, false],
    ['that nobody heard', { code: null, stage: 'sender' }, false],
  ])('%s', (_name, tried, expected) => {
    expect(refusesUs({ ...tried, response: '' })).toBe(expected)
  })
})

describe('a refusal of the address', () => {
  it.each<[string, number, Stage, boolean]>([
    ['550 5.1.1 <a@b.se>: Recipient address rejected: User unknown in virtual mailbox table', 550, 'recipient', true],
    ['550 No such user here', 550, 'recipient', true],
    ['553 5.1.2 Bad destination system', 553, 'recipient', true],
    ['550 5.2.1 The email account that you tried to reach is disabled', 550, 'recipient', true],
    ['550 5.7.1 Message rejected due to our spam policy', 550, 'recipient', false],
    ['550 5.7.1 Recipient unknown to this relay', 550, 'recipient', false],
    ['550 Mail from 192.0.2.1 refused, listed on our blacklist', 550, 'recipient', false],
    ['550 Relaying denied', 550, 'recipient', false],
    ['552 5.2.2 Mailbox full', 552, 'recipient', false],
    ['450 4.1.1 User unknown for now', 450, 'recipient', false],
    ['550 5.1.1 No such user', 550, 'message', false],
  ])('%s', (response, answer, at, expected) => {
    expect(refusesAddress({ code: answer, response, stage: at })).toBe(expected)
  })
})
