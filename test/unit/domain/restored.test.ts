import { describe, expect, it } from 'vitest'
import { continuityOf, liftedAbove } from '../../../src/domain/restored'

const now = new Date('2026-03-02T12:00:00.000Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

describe('a database', () => {
  it.each([
    ['that is new, and nothing is remembered', null, null, null, 'goesOn'],
    ['that has counted what is remembered', 100, ago(1), 100, 'goesOn'],
    ['that has counted more, since others are at work', 500, ago(0), 100, 'goesOn'],
    ['that has counted fewer', 99, ago(0), 100, 'restored'],
    ['that has counted fewer, however long ago', 99, ago(100_000), 100, 'restored'],
    ['that has counted none, where some are remembered', null, null, 100, 'restored'],
    ['that a new worker meets while others are alive', 100, ago(4), null, 'goesOn'],
    ['that a new worker meets when nobody is', 100, ago(6), null, 'stoodStill'],
    ['that a worker comes back to within the hour', 100, ago(59), 100, 'goesOn'],
    ['that a worker comes back to after more than an hour', 100, ago(61), 100, 'stoodStill'],
    ['whose last heartbeat is from a clock that goes ahead', 100, ago(-10), null, 'goesOn'],
  ] as const)('%s', (_what, counted, lastAt, remembered, verdict) => {
    expect(continuityOf({ counted, lastAt, remembered, isOwn: false }, now)).toBe(verdict)
  })

  it('goes on for a process that was there before, however long the database did not answer, unless its numbers say otherwise', () => {
    expect(continuityOf({ counted: 100, lastAt: ago(600), remembered: 100, isOwn: true }, now)).toBe('goesOn')
    expect(continuityOf({ counted: 99, lastAt: ago(0), remembered: 100, isOwn: true }, now)).toBe('restored')
  })

  it('that was put back counts on above what anybody has seen', () => {
    const counted = liftedAbove(100)
    expect(continuityOf({ counted, lastAt: now, remembered: 100, isOwn: false }, now)).toBe('goesOn')
    expect(counted).toBeGreaterThan(110)
  })
})
