import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ICAL from 'ical.js'
import { wallTimeAt } from '../domain/zonedTime'
import { instant, type JcalComponent, type JcalProperty } from './jcal'

const read = new Map<string, JcalComponent | null>()

/** The rules of a time zone (VTIMEZONE, RFC 5545 section 3.6.5); null when we have none by its name. */
function zoneRules(zone: string): JcalComponent | null {
  const known = read.get(zone)
  if (known !== undefined) return known

  const written = getVtimezoneComponent(zone)
  const rules: JcalComponent | null = written && isNamed(zone, written) ? ICAL.parse(written) : null
  read.set(zone, rules)
  return rules
}

const isNamed = (zone: string, rules: string): boolean => rules.split(/\r?\n/).includes(`TZID:${zone}`)

/** Each zone's rules once, for the zones that a calendar's events are in. */
export const rulesOfZones = (zones: string[]): JcalComponent[] => [...new Set(zones)].map(zoneRules).filter((rules) => rules !== null)

/** When an event starts or ends, or the instance of a series that it is: on the wall clock of its zone, or in UTC when we have no rules for it. */
export function momentInZone(name: 'dtstart' | 'dtend' | 'recurrence-id' | 'exdate', value: Date, zone: string): JcalProperty {
  if (zoneRules(zone) === null) return instant(name, value)
  const { day, time } = wallTimeAt(value, zone)
  return [name, { tzid: zone }, 'date-time', `${day}T${time}`]
}
