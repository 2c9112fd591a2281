import { findIana } from 'windows-iana'
import { isZone, zonedInstant } from '../domain/zonedTime'
import type { Component } from './calendarTree'
import type { ContentLine } from './contentLine'
import { type OwnZone, ownZones } from './ownZones'
import { wallIn } from './wall'

/** What times written in a calendar are read by. */
export type ReadTime = (line: ContentLine | undefined) => Date | null

/**
 * Reads the times of a calendar as instants. Offsets come from Intl for zones of the IANA database, by CLDR's table for
 * those of Windows, and only else from the rules that the calendar brings: readers disagree about those.
 * @returns what gives null for a time that is none, is only a day, or is on a clock that nobody can tell
 */
export function readTimesOf(calendar: Component): ReadTime {
  const own = ownZones(calendar)
  return (line) => (line ? instantOf(line, own) : null)
}

function instantOf({ parameters, value }: ContentLine, own: ReadonlyMap<string, OwnZone>): Date | null {
  const wall = wallIn(value)
  if (wall === null) return null
  if (/z\s*$/i.test(value)) return new Date(wall)
  const zone = parameters.get('TZID')?.trim()
  if (!zone) return null
  const known = zoneNamed(zone)
  return known ? onWall(wall, known) : (own.get(zone)?.(wall) ?? null)
}

/** Seconds are no part of what a zone is asked about. */
function onWall(wall: number, zone: string): Date {
  const text = new Date(wall).toISOString()
  return new Date(zonedInstant(text.slice(0, 10), text.slice(11, 16), zone).getTime() + (wall % 60_000))
}

/**
 * The IANA zone that a name in a calendar means: its own name, one of Windows, or one with something of its writer's
 * before it (`/freeassociation.sourceforge.net/Europe/Stockholm`); null for any other.
 */
function zoneNamed(name: string): string | null {
  if (isZone(name)) return name
  const [windows] = findIana(name)
  if (windows) return windows
  const parts = name.split('/')
  return [3, 2].map((count) => parts.slice(-count).join('/')).find((tail) => tail !== name && isZone(tail)) ?? null
}
