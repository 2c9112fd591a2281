import { describe, expect, it } from 'vitest'
import { applyMapping, findHeading, headingAt, recogniseColumn } from '../../../../src/domain/imports/columns'
import { tableOf } from '../../imports/builders'

describe('recogniseColumn', () => {
  it.each([
    ['E-post', 'email'],
    ['Epost', 'email'],
    ['E-postadress', 'email'],
    ['  e post: ', 'email'],
    ['Mejl', 'email'],
    ['Mail', 'email'],
    ['Email', 'email'],
    ['E-mail address', 'email'],
    ['NAMN', 'name'],
    ['Name', 'name'],
    ['Förnamn', 'firstName'],
    ['fornamn', 'firstName'],
    ['Last name', 'lastName'],
    ['Organization', 'organisation'],
    ['Företag', 'organisation'],
    ['Titel', 'role'],
    ['Kommun', 'municipality'],
    ['Styrkeområde(n)', 'strengthAreas'],
    ['Styrkeomra\u030Aden', 'strengthAreas'],
    ['Styrkeområde', 'strengthAreas'],
    ['Prioritering(ar)', 'strengthAreas'],
    ['Språk', 'language'],
    ['Nyhetsbrev', 'newsletter'],
    ['Status', 'status'],
    ['Telefon', null],
    ['Rätta detta', null],
    ['Mend this', null],
    ['', null],
  ])('takes %j for %s', (text, column) => {
    expect(recogniseColumn(text)).toBe(column)
  })

  it('takes the word that the region has chosen for strength areas, in any form and language', () => {
    const names = {
      sv: { one: 'kraftfält', many: 'kraftfält', theOne: 'kraftfältet', theMany: 'kraftfälten' },
      en: { one: 'force field', many: 'force fields', theOne: 'force field', theMany: 'force fields' },
    }
    for (const text of ['Kraftfält', 'KRAFTFÄLTEN', 'Force field(s)']) {
      expect([recogniseColumn(text, names), recogniseColumn(text, {})]).toEqual(['strengthAreas', null])
    }
  })
})

describe('findHeading', () => {
  it('looks past title rows', () => {
    const titles = [['Kontakter 2026'], [], ['E-post till alla']]
    const heading = findHeading(tableOf(...titles, ['Namn', 'E-post', 'Telefon']))
    expect(heading).toMatchObject({ headingIndex: 3, unrecognised: ['Telefon'] })
    expect(heading?.mapping).toMatchObject({ name: 0, email: 1, organisation: null })
  })

  it('takes the row that names most columns', () => {
    expect(findHeading(tableOf(['E-post'], ['Namn', 'E-post'], ['Namn', 'E-post']))?.headingIndex).toBe(1)
  })

  it('finds none where nothing is a heading', () => {
    expect(findHeading(tableOf(['Anna', 'anna@berg.example'], ['Namn']))).toBeNull()
  })

  it('reads a column that is named twice once', () => {
    const heading = findHeading(tableOf(['E-post', 'Mejl']))
    expect(heading?.mapping.email).toBe(0)
    expect(heading?.unrecognised).toEqual(['Mejl'])
  })
})

describe('applyMapping', () => {
  it('reads a column from where a person points', () => {
    const heading = applyMapping(headingAt(tableOf(['Vem', 'Adress']), 0), { name: 0, email: 1 })
    expect(heading.mapping).toMatchObject({ name: 0, email: 1 })
    expect(heading.unrecognised).toEqual([])
  })

  it('takes the cell from the column that had it', () => {
    const heading = applyMapping(headingAt(tableOf(['Namn', 'E-post']), 0), { organisation: 0 })
    expect(heading.mapping).toMatchObject({ name: null, organisation: 0, email: 1 })
  })

  it('leaves a column out', () => {
    const heading = applyMapping(headingAt(tableOf(['Namn', 'E-post']), 0), { name: null })
    expect(heading.unrecognised).toEqual(['Namn'])
  })
})
