import { describe, expect, it } from 'vitest'
import { invitationRequest, isSentWithRules, offeredZones } from '../../../src/calendar'
import { offsetAt } from '../../../src/domain/zonedTime'

/** Whose clocks no rule tells: summer time there goes by the moon, or ends in one of two months. */
const inUtc = ['Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Asia/Gaza', 'Asia/Hebron']

const thisYear = new Date().getUTCFullYear()
const hour = 3_600_000

/** Instants in this year and the next five at which the clocks of a zone have just been changed, to the hour. */
function changesOf(zone: string): number[] {
  const found: number[] = []
  const day = 24 * hour
  for (let at = Date.UTC(thisYear, 0, 1); at < Date.UTC(thisYear + 6, 0, 1); at += 4 * day) {
    if (offsetAt(at, zone) === offsetAt(at + 4 * day, zone)) continue
    for (let each = at + hour; each <= at + 4 * day; each += hour)
      if (offsetAt(each, zone) !== offsetAt(each - hour, zone)) found.push(each)
  }
  return found
}

/** What clocks are put on by, and when, as the rules within an invitation say it; read by nothing of ours. */
function sent(zone: string, start: Date): { offsets: Set<string>; isInUtc: boolean } {
  const event = { uid: 'x', sequence: 0, stamp: start, title: 'X', description: '', place: null, link: null, isCancelled: false, url: null }
  const organiser = { name: 'X', address: 'x@region.example' }
  const end = new Date(start.getTime() + hour)
  const ics = invitationRequest({ ...event, start, end, zone, language: 'sv', organiser, attendee: organiser }).replaceAll('\r\n ', '')
  return {
    offsets: new Set([...ics.matchAll(/^TZOFFSETTO:(\S+)\r?$/gm)].map(([, offset = '']) => offset)),
    isInUtc: /^DTSTART:\d{8}T\d{6}Z\r?$/m.test(ics),
  }
}

const offsetText = (zone: string, at: number): string => {
  const minutes = offsetAt(at, zone) / 60_000
  const [whole, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

describe('the zones that are offered', () => {
  it('are several hundred, each once, and the region’s among them', () => {
    expect(offeredZones.length).toBeGreaterThan(400)
    expect(new Set(offeredZones).size).toBe(offeredZones.length)
    expect(offeredZones).toEqual(expect.arrayContaining(['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'America/Nuuk', 'UTC']))
  })

  it('are sent with their rules, but for those that follow none', () => {
    expect(offeredZones.filter((zone) => !isSentWithRules(zone))).toEqual(inUtc)
  })

  it('have rules that hold around each change of clocks, this year and the next five', () => {
    const wrong = offeredZones
      .filter((zone) => !inUtc.includes(zone))
      .flatMap((zone) =>
        [...changesOf(zone).flatMap((at) => [at - 3 * hour, at + 3 * hour]), Date.UTC(thisYear, 6, 1)]
          .filter((at) => {
            const { isInUtc, offsets } = sent(zone, new Date(at))
            return isInUtc || !offsets.has(offsetText(zone, at))
          })
          .map((at) => `${zone} ${new Date(at).toISOString()}`),
      )
    expect(wrong).toEqual([])
  }, 120_000)

  it('without rules are sent in UTC', () => {
    for (const zone of inUtc) expect(sent(zone, new Date('2027-07-01T08:00:00Z')).isInUtc, zone).toBe(true)
  })

  it('in the hour that comes twice, the second time is sent in UTC', () => {
    expect(sent('Europe/Stockholm', new Date('2027-10-31T00:30:00Z')).isInUtc).toBe(false)
    expect(sent('Europe/Stockholm', new Date('2027-10-31T01:30:00Z')).isInUtc).toBe(true)
  })
})
