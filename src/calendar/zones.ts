import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ICAL from 'ical.js'
import { offsetAt, wallTimeAt } from '../domain/zonedTime'
import { calendarTree } from './calendarTree'
import { instant, type JcalComponent, type JcalProperty } from './jcal'
import { type OwnZone, ownZones } from './ownZones'
import { rulesFromIntl, rulesHold } from './rulesFromIntl'

/** The rules of a time zone as they are sent, and what those who read them make of its times. */
interface SentZone {
  rules: JcalComponent
  reads: OwnZone
}

const read = new Map<string, SentZone | null>()

/**
 * The rules of a time zone (VTIMEZONE, RFC 5545 section 3.6.5): those that are kept in the library where Intl agrees, and
 * else such as Intl's own offsets follow; null where there are none by its name, or they differ from year to year.
 */
function sentZone(zone: string): SentZone | null {
  const known = read.get(zone)
  if (known !== undefined) return known
  const found = [keptRules(zone), rulesFromIntl(zone)].find((text) => text !== null && holds(text, zone)) ?? null
  const sent: SentZone | null = found === null ? null : { rules: ICAL.parse(found), reads: readerOf(found, zone) }
  read.set(zone, sent)
  return sent
}

function keptRules(zone: string): string | null {
  const written = getVtimezoneComponent(zone) ?? null
  return written?.split(/\r?\n/).includes(`TZID:${zone}`) ? written : null
}

const holds = (text: string, zone: string): boolean => rulesHold((instant) => offsetAt(instant, zone), readerOf(text, zone))

const readerOf = (text: string, zone: string): OwnZone => ownZones(calendarTree(text)).get(zone) ?? (() => null)

/** Whether calendars are sent the rules of a zone, so that a series can be on its clock. */
export const isSentWithRules = (zone: string): boolean => sentZone(zone) !== null

/** Each zone's rules once, for the zones that a calendar's events are in. */
export const rulesOfZones = (zones: string[]): JcalComponent[] =>
  [...new Set(zones)].map((zone) => sentZone(zone)?.rules ?? null).filter((rules) => rules !== null)

/**
 * When an event starts or ends, or which instance of a series it is: on the wall clock of its zone, or in UTC when the
 * rules that we send for it would give another instant, as in the hour that comes twice when clocks are put back.
 */
export function momentInZone(name: 'dtstart' | 'dtend' | 'recurrence-id' | 'exdate', value: Date, zone: string): JcalProperty {
  const { day, time } = wallTimeAt(value, zone)
  const wall = Date.parse(`${day}T${time}Z`)
  const meant = sentZone(zone)?.reads(wall)?.getTime()
  if (meant !== Math.floor(value.getTime() / 1000) * 1000) return instant(name, value)
  return [name, { tzid: zone }, 'date-time', `${day}T${time}`]
}
