import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Instance,
  occurrencesOf,
  recurrenceRule,
  ruleInWords,
  seriesApart,
  type SeriesRule,
  weekdayKeys,
  weekPlaces,
} from '../../../src/domain/series'

const monthly: SeriesRule = {
  frequency: 'monthly',
  interval: 1,
  weekdays: [],
  week: '2',
  weekday: 'TU',
  monthsLeftOut: [7],
  firstDay: '2025-01-14',
  lastDay: '2025-10-31',
  startClock: '09:00',
  endClock: '12:00',
  zone: 'Europe/Stockholm',
}
const weekly: SeriesRule = { ...monthly, frequency: 'weekly', weekdays: ['MO'], week: null, weekday: null, monthsLeftOut: [] }

const startsOf = (rule: SeriesRule): string[] => {
  const found = occurrencesOf(rule)
  if (!Array.isArray(found)) throw new Error(found.why)
  return found.map(({ start }) => start.toISOString().slice(0, 16))
}

describe('the meetings of a series', () => {
  it('are on a weekday of each month but those left out, on the wall clock', () => {
    expect(startsOf(monthly)).toEqual([
      '2025-01-14T08:00',
      '2025-02-11T08:00',
      '2025-03-11T08:00',
      '2025-04-08T07:00',
      '2025-05-13T07:00',
      '2025-06-10T07:00',
      '2025-08-12T07:00',
      '2025-09-09T07:00',
      '2025-10-14T07:00',
    ])
  })

  it('are on the last weekday of a month, every other month', () => {
    const rule: SeriesRule = { ...monthly, week: '-1', weekday: 'FR', interval: 2, monthsLeftOut: [], lastDay: '2025-06-30' }
    expect(startsOf(rule)).toEqual(['2025-01-31T08:00', '2025-03-28T08:00', '2025-05-30T07:00'])
  })

  it('are on weekdays, until the last day and on it', () => {
    const rule: SeriesRule = { ...weekly, firstDay: '2025-03-03', lastDay: '2025-03-31' }
    expect(startsOf(rule)).toEqual(['2025-03-03T08:00', '2025-03-10T08:00', '2025-03-17T08:00', '2025-03-24T08:00', '2025-03-31T07:00'])
  })

  it('are every other week from the first that fits, whenever the series begins', () => {
    const rule: SeriesRule = { ...weekly, weekdays: ['TH', 'MO'], interval: 2, firstDay: '2025-03-05', lastDay: '2025-03-31' }
    expect(startsOf(rule)).toEqual(['2025-03-06T08:00', '2025-03-17T08:00', '2025-03-20T08:00', '2025-03-31T07:00'])
  })

  it('are at the first of an hour that comes twice', () => {
    const rule: SeriesRule = {
      ...weekly,
      weekdays: ['SU'],
      startClock: '02:30',
      endClock: '04:00',
      firstDay: '2027-10-31',
      lastDay: '2027-11-01',
    }
    expect(startsOf(rule)).toEqual(['2027-10-31T00:30'])
  })

  it.each<[string, Partial<SeriesRule>, object]>([
    [
      'which begin at a time that never comes',
      { weekdays: ['SU'], startClock: '02:30', firstDay: '2027-03-21', lastDay: '2027-04-04' },
      { why: 'skipped', day: '2027-03-28' },
    ],
    [
      'which end at a time that never comes',
      { weekdays: ['SU'], startClock: '01:00', endClock: '02:30', firstDay: '2027-03-28', lastDay: '2027-04-04' },
      { why: 'skipped', day: '2027-03-28' },
    ],
    ['which end before they begin', { endClock: '09:00' }, { why: 'endsBeforeItBegins' }],
    ['whose last day is before the first', { lastDay: '2025-01-13' }, { why: 'backwards' }],
    ['on no weekday', { weekdays: [] }, { why: 'noWeekday' }],
    ['which never are', { firstDay: '2025-01-14', lastDay: '2025-01-15' }, { why: 'never' }],
    ['for a hundred years', { lastDay: '2125-01-14' }, { why: 'tooMany' }],
  ])('%s are refused', (_, changes, problem) => {
    expect(occurrencesOf({ ...weekly, ...changes })).toEqual(problem)
  })

  it('in no month at all are refused', () => {
    expect(occurrencesOf({ ...monthly, monthsLeftOut: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })).toEqual({ why: 'never' })
  })

  it('all fall on the chosen weekday within the chosen days, whatever is chosen', () => {
    const rules = fc.record({
      week: fc.constantFrom(...weekPlaces),
      weekday: fc.constantFrom(...weekdayKeys),
      interval: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(rules, (chosen) => {
        const found = occurrencesOf({ ...monthly, ...chosen, firstDay: '2026-05-05', lastDay: '2031-05-05' })
        if (!Array.isArray(found)) throw new Error(found.why)
        for (const { day } of found) {
          expect(weekdayKeys[(new Date(day).getUTCDay() + 6) % 7]).toBe(chosen.weekday)
          expect(day >= '2026-05-05' && day <= '2031-05-05' && !day.includes('-07-')).toBe(true)
        }
      }),
    )
  })
})

describe('the rule of a series', () => {
  it.each<[SeriesRule, string]>([
    [monthly, 'FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;UNTIL=20251031T225959Z'],
    [{ ...monthly, monthsLeftOut: [], week: '-1', interval: 3 }, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TU;UNTIL=20251031T225959Z'],
    [{ ...weekly, lastDay: '2025-03-31' }, 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20250331T215959Z'],
    [{ ...weekly, weekdays: ['MO', 'WE'], interval: 2, zone: 'UTC' }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20251031T235959Z'],
  ])('ends late on the last day, in UTC', (rule, text) => {
    expect(recurrenceRule(rule)).toBe(text)
  })

  it.each<[SeriesRule, string, string]>([
    [
      { ...monthly, lastDay: '2027-12-31' },
      'Andra tisdagen varje månad utom juli, till den 31 december 2027',
      'The second Tuesday of every month except July, until 31 December 2027',
    ],
    [
      { ...monthly, week: '-1', weekday: 'FR', interval: 2, monthsLeftOut: [8, 7, 6] },
      'Sista fredagen varannan månad utom juni, juli och augusti, till den 31 oktober 2025',
      'The last Friday of every second month except June, July and August, until 31 October 2025',
    ],
    [weekly, 'Varje måndag, till den 31 oktober 2025', 'Every Monday, until 31 October 2025'],
    [
      { ...weekly, weekdays: ['WE', 'MO'], interval: 2 },
      'Varannan vecka på måndag och onsdag, till den 31 oktober 2025',
      'Every second week on Monday and Wednesday, until 31 October 2025',
    ],
    [
      { ...weekly, interval: 3 },
      'Var tredje vecka på måndag, till den 31 oktober 2025',
      'Every third week on Monday, until 31 October 2025',
    ],
  ])('is told in words', (rule, sv, en) => {
    expect([ruleInWords(rule, 'sv'), ruleInWords(rule, 'en')]).toEqual([sv, en])
  })
})

describe('the meetings of a series, told apart from its rule', () => {
  const found = occurrencesOf({ ...weekly, firstDay: '2027-01-04', lastDay: '2027-01-31' })
  const occurrences = Array.isArray(found) ? found : []
  const asRuled: Instance[] = occurrences.map(({ end, start }) => ({
    occurrence: start.toISOString(),
    start: start.toISOString(),
    end: end.toISOString(),
    isCancelled: false,
    looks: 'as most',
  }))
  const change = (nth: number, changes: Partial<Instance>) =>
    asRuled.map((meeting, index) => (index === nth ? { ...meeting, ...changes } : meeting))
  const later = new Date(Date.parse(asRuled[1]?.end ?? '') + 3_600_000).toISOString()

  it('are nothing beside it where each is as it says', () => {
    expect(seriesApart(occurrences, asRuled)).toEqual({ model: asRuled[0], removed: [], changed: [], loose: [] })
  })

  it('are removed where they are cancelled or not there', () => {
    const start = (nth: number) => occurrences[nth]?.start
    expect(seriesApart(occurrences, change(1, { isCancelled: true }))?.removed).toEqual([start(1)])
    expect(seriesApart(occurrences, asRuled.slice(1))?.removed).toEqual([start(0)])
  })

  it('are told each by itself where they are moved, last longer or look different', () => {
    for (const changes of [{ start: asRuled[1]?.end ?? '', end: later }, { end: later }, { looks: 'other' }])
      expect(seriesApart(occurrences, change(1, changes))?.changed.map(({ occurrence }) => occurrence)).toEqual([asRuled[1]?.occurrence])
  })

  it('are as most of them look, not as the first', () => {
    expect(seriesApart(occurrences, change(0, { looks: 'other' }))?.changed).toHaveLength(1)
  })

  it('are meetings of their own where the rule has no place for them any longer, and all where none is as it says', () => {
    const apart = seriesApart(occurrences.slice(0, 2), asRuled)
    expect(apart?.loose).toEqual(asRuled.slice(2))
    expect(apart?.changed).toEqual([])
    expect(
      seriesApart(
        occurrences,
        asRuled.map((meeting) => ({ ...meeting, end: later })),
      ),
    ).toBeNull()
    expect(seriesApart(occurrences, [])).toBeNull()
  })
})
