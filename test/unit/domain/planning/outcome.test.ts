import { describe, expect, it } from 'vitest'
import { isReached, outcomeOf, progressOf } from '../../../../src/domain/planning/outcome'

describe('what came of several activities', () => {
  it('is the sum of what each tells; what none tells is nothing', () => {
    const sum = outcomeOf([{ accepted: 3, visits: 1 }, { accepted: 4 }, {}])
    expect(sum).toEqual({ activities: 0, published: 0, accepted: 7, invited: 0, yes: 0, participants: 0, visits: 1 })
    expect(outcomeOf([]).accepted).toBe(0)
  })
})

describe('how far a goal has come', () => {
  it.each([
    ['half way', 50, { baseline: 0, target: 100 }, 50],
    ['from where it began', 30, { baseline: 20, target: 40 }, 50],
    ['downwards', 15, { baseline: 20, target: 10 }, 50],
    ['further than its target', 150, { target: 100 }, 150],
    ['backwards', 10, { baseline: 20, target: 40 }, -50],
    ['without a starting point it began at nothing', 1, { target: 4 }, 25],
  ])('%s', (_name, outcome, goal, percent) => expect(progressOf(outcome, goal)).toBe(percent))

  it.each([
    ['nothing is known', null, { target: 4 }],
    ['it aims at no number', 3, {}],
    ['it aims at where it began', 3, { baseline: 5, target: 5 }],
  ])('cannot be said where %s', (_name, outcome, goal) => expect(progressOf(outcome, goal)).toBeNull())

  it('is reached at its target, upwards and downwards', () => {
    expect([isReached(40, { baseline: 20, target: 40 }), isReached(39, { baseline: 20, target: 40 })]).toEqual([true, false])
    expect([isReached(10, { baseline: 20, target: 10 }), isReached(11, { baseline: 20, target: 10 })]).toEqual([true, false])
    expect([isReached(null, { target: 1 }), isReached(1, {})]).toEqual([null, null])
  })
})
