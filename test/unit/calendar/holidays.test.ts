import { describe, expect, it } from 'vitest'
import { holidaysIn } from '../../../src/calendar'
import { holidaysBetween, holidaysHit } from '../../../src/domain/planning/holidays'

/** Written by hand after the act on public holidays (1989:253); those on fixed days stand below. */
const moving: Record<number, Record<string, string>> = {
  2025: {
    '04-18': 'långfredagen',
    '04-20': 'påskdagen',
    '04-21': 'annandag påsk',
    '05-29': 'Kristi himmelsfärdsdag',
    '06-08': 'pingstdagen',
    '06-20': 'midsommarafton',
    '06-21': 'midsommardagen',
    '11-01': 'alla helgons dag',
  },
  2026: {
    '04-03': 'långfredagen',
    '04-05': 'påskdagen',
    '04-06': 'annandag påsk',
    '05-14': 'Kristi himmelsfärdsdag',
    '05-24': 'pingstdagen',
    '06-19': 'midsommarafton',
    '06-20': 'midsommardagen',
    '10-31': 'alla helgons dag',
  },
  2027: {
    '03-26': 'långfredagen',
    '03-28': 'påskdagen',
    '03-29': 'annandag påsk',
    '05-06': 'Kristi himmelsfärdsdag',
    '05-16': 'pingstdagen',
    '06-25': 'midsommarafton',
    '06-26': 'midsommardagen',
    '11-06': 'alla helgons dag',
  },
  2028: {
    '04-14': 'långfredagen',
    '04-16': 'påskdagen',
    '04-17': 'annandag påsk',
    '05-25': 'Kristi himmelsfärdsdag',
    '06-04': 'pingstdagen',
    '06-23': 'midsommarafton',
    '06-24': 'midsommardagen',
    '11-04': 'alla helgons dag',
  },
  2029: {
    '03-30': 'långfredagen',
    '04-01': 'påskdagen',
    '04-02': 'annandag påsk',
    '05-10': 'Kristi himmelsfärdsdag',
    '05-20': 'pingstdagen',
    '06-22': 'midsommarafton',
    '06-23': 'midsommardagen',
    '11-03': 'alla helgons dag',
  },
  2030: {
    '04-19': 'långfredagen',
    '04-21': 'påskdagen',
    '04-22': 'annandag påsk',
    '05-30': 'Kristi himmelsfärdsdag',
    '06-09': 'pingstdagen',
    '06-21': 'midsommarafton',
    '06-22': 'midsommardagen',
    '11-02': 'alla helgons dag',
  },
}

const fixed = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '06-06': 'nationaldagen',
  '12-24': 'julafton',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
  '12-31': 'nyårsafton',
}

const eves = ['midsommarafton', 'julafton', 'nyårsafton']

describe('Swedish holidays', () => {
  it.each(Object.keys(moving).map(Number))('are those of the law, and the three eves, in %d', (year) => {
    const expected = Object.entries({ ...fixed, ...moving[year] })
      .map(([day, name]) => ({ day: `${year}-${day}`, name, kind: eves.includes(name) ? 'eve' : 'holiday' }))
      .toSorted((one, other) => one.day.localeCompare(other.day))
    expect(holidaysIn(year, 'sv')).toEqual(expected)
  })

  it('are the same days in English, with English names', () => {
    expect(holidaysIn(2026, 'en').map(({ day }) => day)).toEqual(holidaysIn(2026, 'sv').map(({ day }) => day))
    expect(holidaysIn(2026, 'en')).toContainEqual({ day: '2026-06-06', name: 'National Day', kind: 'holiday' })
    expect(holidaysIn(2026, 'en')).toContainEqual({ day: '2026-06-19', name: 'Midsummer Eve', kind: 'eve' })
  })
})

describe('something planned', () => {
  const holidays = holidaysIn(2026, 'sv')
  const names = (first: string, last: string) => holidaysHit(holidays, first, last).map(({ name }) => name)

  it('is remarked where it begins or ends on a holiday', () => {
    expect(names('2026-06-06', '2026-06-06')).toEqual(['nationaldagen'])
    expect(names('2026-06-04', '2026-06-06')).toEqual(['nationaldagen'])
    expect(names('2026-06-08', '2026-06-08')).toEqual([])
  })

  it('may go on over a holiday', () => expect(names('2026-04-01', '2026-04-10')).toEqual([]))

  it('has the holidays between two days', () =>
    expect(holidaysBetween(holidays, '2026-05-01', '2026-05-14').map(({ name }) => name)).toEqual(['första maj', 'Kristi himmelsfärdsdag']))
})
