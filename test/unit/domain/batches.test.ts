import { describe, expect, it } from 'vitest'
import { reservedTogether, writtenTogether } from '../../../src/domain/batches'

describe('a worker', () => {
  it('reserves some rows for each connection, and no more than a limit lets through', () => {
    expect(reservedTogether(2, null)).toBe(50)
    expect(reservedTogether(20, null)).toBe(500)
    expect(reservedTogether(20, 7)).toBe(7)
  })

  it('gathers the writes of half its connections, so that one or two wait for nobody', () => {
    expect([1, 2, 3, 20].map(writtenTogether)).toEqual([1, 1, 2, 10])
  })
})
