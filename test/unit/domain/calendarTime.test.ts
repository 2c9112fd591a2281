import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMeetingTime } from '../../../src/domain/meetingTime'
import { wallTimeAt, zonedInstant } from '../../../src/domain/zonedTime'

const stockholm = 'Europe/Stockholm'
const instantOf = (day: string, time: string, zone = stockholm) => zonedInstant(day, time, zone).toISOString()

describe('the instant of a time on the wall', () => {
  it('follows winter and summer time', () => {
    expect(instantOf('2027-01-14', '09:00')).toBe('2027-01-14T08:00:00.000Z')
    expect(instantOf('2027-07-14', '09:00')).toBe('2027-07-14T07:00:00.000Z')
  })

  it('is right on both sides of a change of clocks', () => {
    expect(instantOf('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z')
    expect(instantOf('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z')
    expect(instantOf('2027-10-31', '01:59')).toBe('2027-10-30T23:59:00.000Z')
    expect(instantOf('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00.000Z')
  })

  it('counts a skipped time from before the change, and takes the first of two', () => {
    expect(instantOf('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(instantOf('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z')
  })

  it('knows zones west of Greenwich and with half hours', () => {
    expect(instantOf('2027-03-14', '02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z')
    expect(instantOf('2027-11-07', '01:30', 'America/New_York')).toBe('2027-11-07T05:30:00.000Z')
    expect(instantOf('2027-01-14', '09:00', 'Asia/Kolkata')).toBe('2027-01-14T03:30:00.000Z')
  })

  it.each([
    ['2027-02-30', '09:00'],
    ['2027-01-14', '24:00'],
    ['2027-01-14', '9:00'],
    ['14/1 2027', '09:00'],
    ['', ''],
  ])('refuses %s %s', (day, time) => {
    expect(() => zonedInstant(day, time, stockholm)).toThrow(RangeError)
  })

  it('refuses a zone that does not exist', () => {
    expect(() => zonedInstant('2027-01-14', '09:00', 'Europe/Spets')).toThrow(RangeError)
  })

  it('is read back as the same time, but for what the clocks skip or repeat', () => {
    const minutes = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
    const zones = fc.constantFrom(stockholm, 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC')
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const instant = new Date(minute * 60_000)
        const { day, time } = wallTimeAt(instant, zone)
        const again = zonedInstant(day, time.slice(0, 5), zone)
        expect(wallTimeAt(again, zone)).toEqual({ day, time })
        expect(again.getTime()).toBeLessThanOrEqual(instant.getTime())
      }),
    )
  })
})

describe('when a meeting is, in words', () => {
  const inWinter = { start: '2027-01-14T08:00:00Z', end: '2027-01-14T11:00:00Z', zone: stockholm }

  it('says the day once for a meeting within a day', () => {
    expect(formatMeetingTime(inWinter, 'sv')).toBe('torsdag 14 januari 2027 kl. 09:00–12:00 (svensk tid)')
    expect(formatMeetingTime(inWinter, 'en')).toBe('Thursday 14 January 2027, 09:00–12:00 (Swedish time)')
  })

  it('says both days for a meeting over several', () => {
    const overNight = { ...inWinter, end: new Date('2027-01-15T11:00:00Z') }
    expect(formatMeetingTime(overNight, 'sv')).toBe('torsdag 14 januari 2027 kl. 09:00 till fredag 15 januari 2027 kl. 12:00 (svensk tid)')
    expect(formatMeetingTime(overNight, 'en')).toBe('Thursday 14 January 2027, 09:00 to Friday 15 January 2027, 12:00 (Swedish time)')
  })

  it('goes by the clock of the zone, in summer as well', () => {
    const inSummer = { start: new Date('2027-07-13T22:30:00Z'), end: '2027-07-13T23:00:00Z', zone: stockholm }
    expect(formatMeetingTime(inSummer, 'sv')).toBe('onsdag 14 juli 2027 kl. 00:30–01:00 (svensk tid)')
  })

  it('names another zone', () => {
    const inHelsinki = { ...inWinter, zone: 'Europe/Helsinki' }
    expect(formatMeetingTime(inHelsinki, 'en')).toBe('Thursday 14 January 2027, 10:00–13:00 (Eastern European Time)')
  })
})
