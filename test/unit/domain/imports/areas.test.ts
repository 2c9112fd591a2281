import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strengthAreaReader } from '../../../../src/domain/imports/strengthAreas'
import { strengthAreas } from '../../imports/builders'

const read = strengthAreaReader(strengthAreas)

describe('strengthAreaReader', () => {
  it.each([
    ['Upplevelser', ['experiences']],
    ['Jord, skog och vatten', ['soil']],
    ['Upplevelser, Jord, skog och vatten, Digitala lösningar', ['experiences', 'soil', 'digital']],
    ['jord,  SKOG och vatten;hållbar energi', ['soil', 'energy']],
    ['Skog', ['soil']],
    ['Jord, Skog', ['soil']],
    ['Soil, forest and water / Experiences', ['soil', 'experiences']],
    ['Upplevelser\nHållbar energi', ['experiences', 'energy']],
    ['', []],
    [' , ;', []],
  ])('reads %j', (cell, ids) => {
    expect(read(cell)).toEqual({ ids, unknown: [] })
  })

  it('tells what it does not know, and reads on', () => {
    expect(read('Rymden, Upplevelser, Mat & dryck')).toEqual({
      ids: ['experiences'],
      unknown: ['Rymden', 'Mat & dryck'],
    })
  })

  it('reads any list of titles back, whatever separates them', () => {
    const titles = strengthAreas.flatMap((area) => area.titles.map((text) => ({ id: area.id, text })))
    const title = fc.constantFrom(...titles)
    const separator = fc.constantFrom(',', ', ', ' ; ', '\n', ' / ')
    fc.assert(
      fc.property(fc.array(title), separator, (chosen, between) => {
        const cell = chosen.map(({ text }) => text).join(between)
        expect(read(cell)).toEqual({ ids: [...new Set(chosen.map(({ id }) => id))], unknown: [] })
      }),
    )
  })

  it('ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect(read(cell).ids.length).toBeLessThanOrEqual(strengthAreas.length)
      }),
    )
  })
})
