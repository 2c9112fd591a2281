import { describe, expect, it } from 'vitest'
import { type CalendarSeries, invitationRequest, offeredZones, publicCalendar, seriesRequest } from '../../../src/calendar'
import { occurrencesOf, type SeriesRule } from '../../../src/domain/series'
import { calendarReaders } from '../../support/calendars/readers'

const event = {
  uid: 'series-7@s3.example.se',
  sequence: 2,
  stamp: new Date('2026-11-25T10:11:12.000Z'),
  start: new Date('2027-01-14T08:00:00Z'),
  end: new Date('2027-01-14T11:00:00Z'),
  zone: 'Europe/Stockholm',
  title: 'Nätverket för smart specialisering; "vår", höst',
  description: 'Välkommen!\nTa med: penna, papper',
  place: 'Sal A, Östersund',
  link: null,
  isCancelled: false,
  url: 'https://s3.example.se/sv/meetings/natverk',
  language: 'sv' as const,
  organiser: { name: 'Region Exempel', address: 's3@region.example.se' },
}

const rule: SeriesRule = {
  frequency: 'monthly',
  interval: 1,
  weekdays: [],
  week: '2',
  weekday: 'TU',
  monthsLeftOut: [7],
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  startClock: '09:00',
  endClock: '12:00',
  zone: 'Europe/Stockholm',
}

const attendee = { name: 'Öberg, Åsa "Oss"', address: 'asa.oberg@example.se' }

const occurrences = (of: SeriesRule) => {
  const found = occurrencesOf(of)
  if (!Array.isArray(found)) throw new Error(found.why)
  return found
}

/** A series by a rule, whose first meeting is where calendars begin. */
const seriesBy = (by: SeriesRule, changes: Partial<CalendarSeries> = {}): CalendarSeries => {
  const [first] = occurrences(by)
  const times = first ? { start: first.start, end: first.end } : {}
  return { event: { ...event, ...times, zone: by.zone }, rule: by, removed: [], changed: [], ...changes }
}

const startsBy = (by: SeriesRule) => occurrences(by).map(({ start }) => start.toISOString())

/** A meeting in winter and one in summer in each zone that can be chosen, at times that no shift of whole hours makes another's. */
const inEachZone = offeredZones.flatMap((zone, nth) =>
  ['2027-01-11T00:00:00Z', '2027-07-12T00:00:00Z'].map((first, season) => {
    const start = new Date(Date.parse(first) + nth * 61 * 60_000)
    return { ...event, uid: `${zone}-${season}@s3.example.se`, zone, start, end: new Date(start.getTime() + 3_600_000) }
  }),
)

describe.each(calendarReaders)('$name reads', ({ missing, name, read }) => {
  const why = missing ? ` (not there: ${missing})` : ''

  // ical.js reads each zone by itself in zones.test.ts; of all at once it takes twenty seconds.
  it.skipIf(Boolean(missing) || name === 'ical.js')(`the instant in every zone that is offered, as Intl has it${why}`, async () => {
    expect(offeredZones.length).toBeGreaterThan(400)
    const { starts } = await read(publicCalendar({ name: 'Zones', events: inEachZone }))
    expect(starts).toEqual(inEachZone.map(({ start }) => start.toISOString()).toSorted())
  })

  it.skipIf(Boolean(missing))(`an invitation: when it is, whose it is, and of when${why}`, async () => {
    expect(await read(invitationRequest({ ...event, attendee }))).toEqual({
      starts: ['2027-01-14T08:00:00.000Z'],
      attendees: ['mailto:asa.oberg@example.se Öberg, Åsa Oss'],
      stamps: ['2026-11-25T10:11:12.000Z'],
    })
  })

  it.skipIf(Boolean(missing)).each<[string, Partial<SeriesRule>]>([
    ['a weekday of each month but one', {}],
    ['the last Friday of every other month', { week: '-1', weekday: 'FR', interval: 2, monthsLeftOut: [] }],
    ['each week, over both changes of clocks', { frequency: 'weekly', weekdays: ['MO'] }],
    ['every other week on two days', { frequency: 'weekly', weekdays: ['TU', 'SU'], interval: 2 }],
    ['in a zone whose rules are our own', { zone: 'America/Nuuk' }],
    ['in a zone south of the equator', { zone: 'Pacific/Auckland' }],
  ])(`all meetings of a year: %s${why}`, async (_, changes) => {
    const by = { ...rule, ...changes }
    expect(await read(seriesRequest(seriesBy(by), attendee))).toEqual({
      starts: startsBy(by),
      attendees: ['mailto:asa.oberg@example.se Öberg, Åsa Oss'],
      stamps: ['2026-11-25T10:11:12.000Z'],
    })
  })

  it.skipIf(Boolean(missing))(`a series of which meetings are moved and taken out${why}`, async () => {
    const all = occurrences(rule).map(({ start }) => start)
    const [, removed, moved, alsoRemoved] = all
    if (!removed || !moved || !alsoRemoved) throw new Error('Too few meetings')
    const elsewhen = { ...event, title: 'Flyttat möte', start: new Date('2027-03-11T13:00:00Z'), end: new Date('2027-03-11T15:00:00Z') }
    const series = seriesBy(rule, { removed: [removed, alsoRemoved], changed: [{ instance: moved, event: elsewhen }] })
    const left = all.filter((start) => ![removed, moved, alsoRemoved].includes(start)).map((start) => start.toISOString())
    const { starts } = await read(seriesRequest(series, attendee))
    expect(starts).toEqual([...left, '2027-03-11T13:00:00.000Z'].toSorted())
  })
})

describe('a series', () => {
  const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n')

  it('is written as readers agree about: by TZID, with an EXDATE each, and overrides in the same zone', () => {
    const [, removed, moved, other] = occurrences(rule).map(({ start }) => start)
    if (!removed || !moved || !other) throw new Error('Too few meetings')
    const lines = unfolded(
      seriesRequest(seriesBy(rule, { removed: [removed, other, moved], changed: [{ instance: moved, event }] }), attendee),
    )
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'DTSTART;TZID=Europe/Stockholm:20270112T090000',
        'DTEND;TZID=Europe/Stockholm:20270112T120000',
        'RRULE:FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;UNTIL=20271231T225959Z',
        'EXDATE;TZID=Europe/Stockholm:20270209T090000',
        'EXDATE;TZID=Europe/Stockholm:20270413T090000',
        'RECURRENCE-ID;TZID=Europe/Stockholm:20270309T090000',
      ]),
    )
    // Never both for the same one.
    expect(lines.filter((line) => line.startsWith('EXDATE'))).toHaveLength(2)
    expect(lines.join('\n')).not.toMatch(/^(RDATE|DURATION)/m)
  })

  it('has one meeting cancelled with all that readers ask for', () => {
    const instance = new Date('2027-07-13T07:00:00Z')
    const lines = unfolded(
      invitationRequest({ ...event, sequence: 3, start: instance, occurrence: instance, isCancelled: true, method: 'CANCEL', attendee }),
    )
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:CANCEL',
        'SEQUENCE:3',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Stockholm:20270713T090000',
        'DTSTART;TZID=Europe/Stockholm:20270713T090000',
        'TZID:Europe/Stockholm',
      ]),
    )
  })

  it('cannot be on clocks that follow no rule', () => {
    const by = { ...rule, zone: 'Africa/Casablanca' }
    expect(() => seriesRequest(seriesBy(by), attendee)).toThrow(RangeError)
  })
})
