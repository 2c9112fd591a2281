import { describe, expect, it } from 'vitest'
import { addressOf, askedIn, surplusAddress } from '../../../src/admin/year/address'

const today = '2026-11-30'
const read = (address: string) => askedIn(Object.fromEntries(new URL(address, 'http://spets.example').searchParams), today)

describe('the address of the year', () => {
  it('is about today where nothing is said', () =>
    expect(askedIn({}, today)).toEqual({ view: 'wheel', year: 2026, by: 'area', filters: {}, page: 1, month: 11 }))

  it.each([
    { view: 'board', year: 2027, by: 'type', filters: { area: 'a', status: 'planned' }, page: 1, month: 11 },
    { view: 'list', year: 2027, by: 'area', filters: { month: '6', responsible: 'none' }, page: 3, month: 6 },
    { view: 'outgoing', year: 2027, by: 'area', filters: {}, page: 1, month: 2 },
  ] as const)('says all that is chosen: %j', (asked) => expect(read(addressOf(asked))).toEqual(asked))

  it('leaves out what means nothing', () => {
    const asked = askedIn({ view: 'x', year: '12', by: ['area'], page: '-1', month: '13', area: ['a', 'b'] }, today)
    expect(asked).toEqual({ view: 'wheel', year: 2026, by: 'area', filters: {}, page: 1, month: 11 })
  })

  it('leads from a number in the wheel to the rows that it stands for', () => {
    const asked = { ...askedIn({}, today), filters: { status: 'planned' } }
    expect(read(surplusAddress(asked, 'area-1', 6))).toMatchObject({
      view: 'list',
      filters: { area: 'area-1', month: '6', status: 'planned' },
    })
    expect(read(surplusAddress(asked, 'shared', 6)).filters).toEqual({ month: '6', status: 'planned' })
  })
})
