import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ICAL from 'ical.js'

/** What a reader finds in a calendar. */
interface ReadCalendar {
  /** When its meetings begin, all instances of a series, in ISO 8601 and in order. */
  starts: string[]
  /** `mailto:` and address, and name, once each. */
  attendees: string[]
  stamps: string[]
}

/** A program that reads calendars and is not ours. */
export interface CalendarReader {
  name: string
  /** Null where it is on this machine, else how it gets there. `.ci/run` fetches it. */
  missing: string | null
  read: (ics: string) => Promise<ReadCalendar>
}

const inPython = `
import datetime, json, sys
import icalendar, recurring_ical_events
utc = datetime.timezone.utc
text = lambda when: when.astimezone(utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
found = recurring_ical_events.of(calendar).between((2020, 1, 1), (2040, 1, 1))
found = [event for event in found if event.get('status') != 'CANCELLED']
events = [event for event in calendar.walk('VEVENT')]
people = [person for event in events for person in ([event['attendee']] if 'attendee' in event else [])]
print(json.dumps({
  'starts': sorted(text(event['dtstart'].dt) for event in found),
  'attendees': sorted({f"{person} {person.params.get('CN', '')}" for person in people}),
  'stamps': sorted({text(event['dtstamp'].dt) for event in events}),
}))
`

const python = '.tools/icalendar/bin/python'
const libical = '.tools/libical-reader'

/** Has a program read a calendar from a file. @returns what it prints */
async function printed(program: string, before: string[], ics: string): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'calendar-'))
  const file = join(place, 'read.ics')
  writeFileSync(file, ics)
  try {
    return (await promisify(execFile)(program, [...before, file], { maxBuffer: 1 << 24 })).stdout
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** libical expands a series and leaves it to who asks to put those that differ in their places. */
function fromLines(text: string): ReadCalendar {
  const lines = text.split('\n').map((line) => line.split(' '))
  const values = (name: string) => lines.filter(([first]) => first === name).map(([, ...rest]) => rest.join(' '))
  const instants = (name: string) => values(name).map((seconds) => new Date(Number(seconds) * 1000).toISOString())
  if (values('errors')[0] !== '0') throw new Error(`libical finds errors: ${text}`)
  const instead = instants('instead')
  return {
    starts: startsOf(lines, instead).toSorted(),
    attendees: [...new Set(values('attendee'))].toSorted(),
    stamps: [...new Set(instants('stamp'))].toSorted(),
  }
}

/** Each event tells what it stands instead of, when it begins and last its stamp: one that differs may begin when it would have. */
function startsOf(lines: readonly string[][], instead: readonly string[]): string[] {
  let differs = false
  return lines.flatMap(([name, value]) => {
    if (name === 'instead') differs = true
    if (name === 'stamp') differs = false
    const start = name === 'start' ? new Date(Number(value) * 1000).toISOString() : null
    return start && (differs || !instead.includes(start)) ? [start] : []
  })
}

/** ical.js, as readers built on it use it: with the zones of the file. */
function byIcalJs(ics: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const all = calendar.getAllSubcomponents('vevent')
  const events = all.filter((event) => !event.hasProperty('recurrence-id')).map((event) => new ICAL.Event(event))
  const loose = events.length > 0 ? [] : all.map((event) => new ICAL.Event(event))
  return {
    starts: [...events, ...loose].flatMap(startsIn).toSorted(),
    attendees: [...new Set(all.flatMap((event) => event.getAllProperties('attendee').map(personIn)))].toSorted(),
    stamps: [...new Set(all.map((event) => isoOf(event.getFirstPropertyValue('dtstamp'))))].toSorted(),
  }
}

const isoOf = (time: unknown): string => (time instanceof ICAL.Time ? time.toJSDate().toISOString() : '')

const personIn = (person: ICAL.Property): string => `${String(person.getFirstValue())} ${String(person.getFirstParameter('cn') ?? '')}`

function startsIn(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [isoOf(event.startDate)]
  const iterator = event.iterator()
  const starts: string[] = []
  for (let next = iterator.next(); next && starts.length < 500; next = iterator.next())
    starts.push(isoOf(event.getOccurrenceDetails(next).startDate))
  return starts
}

/** Three that share no code: what they agree about, calendars take. */
export const calendarReaders: readonly CalendarReader[] = [
  { name: 'ical.js', missing: null, read: async (ics) => byIcalJs(ics) },
  {
    name: 'icalendar of Python',
    missing: existsSync(python)
      ? null
      : 'python3 -m venv .tools/icalendar && .tools/icalendar/bin/pip install icalendar==7.3.0 recurring-ical-events==3.8.2',
    read: async (ics) => JSON.parse(await printed(python, ['-c', inPython], ics)) as ReadCalendar,
  },
  {
    name: 'libical',
    missing: existsSync(libical)
      ? null
      : 'apt-get install libical-dev gcc && gcc -o .tools/libical-reader test/support/calendars/libical.c -lical',
    read: async (ics) => fromLines(await printed(libical, [], ics)),
  },
]
