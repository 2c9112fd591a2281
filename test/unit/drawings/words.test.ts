import { expect, it } from 'vitest'
import type { When } from '../../../src/domain/planning/when'
import { whenInWords } from '../../../src/drawings/year/words'

const months = (...all: number[]) => ({ year: 2026, month: String(all[0]), recursIn: all.slice(1).map(String) })

it.each<[string, When, string, string]>([
  ['a day', { year: 2026, from: '2026-05-04' }, '4 maj', '4 May'],
  ['days of one year', { year: 2026, from: '2026-05-04', to: '2026-06-02' }, '4 maj – 2 juni', '4 May – 2 June'],
  [
    'days over a new year',
    { year: 2025, from: '2025-12-20', to: '2028-01-15' },
    '20 december 2025 – 15 januari 2028',
    '20 December 2025 – 15 January 2028',
  ],
  ['months apart', months(3, 5), 'mars och maj', 'March and May'],
  ['two in a row', months(11, 12), 'november och december', 'November and December'],
  ['months in a row', months(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12), 'januari–juni och augusti–december', 'January–June and August–December'],
  ['only a year', { year: 2026 }, 'Hela året', 'All year'],
])('says when %s is', (_name, when, sv, en) => {
  expect([whenInWords({ when, clock: null }, 'sv'), whenInWords({ when, clock: null }, 'en')]).toEqual([sv, en])
})
