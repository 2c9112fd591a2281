import ICAL from 'ical.js'

/** RFC 5545 allows lines of 75 octets; ical.js does not count the space that a folded line begins with. */
ICAL.foldLength = 74

type Parameters = Record<string, string>

/** A property and a component in the form of RFC 7265 (jCal), which ical.js writes and reads. */
export type JcalProperty = [name: string, parameters: Parameters, type: string, value: string | number]
export type JcalComponent = [name: string, properties: JcalProperty[], components: JcalComponent[]]

/** An iCalendar document (RFC 5545), in lines of at most 75 octets that end in CRLF. */
export const writeCalendar = (calendar: JcalComponent): string => ICAL.stringify(calendar)

/** How something comes again (RRULE), given as iCalendar writes it. */
export const recurrence = (rule: string): JcalProperty => ICAL.parse.property(`RRULE:${rule}`) as JcalProperty

/** A text of one line: a break or another control character in it becomes a space. */
export const lineOfText = (name: string, value: string, parameters: Parameters = {}): JcalProperty => [
  name,
  parameters,
  'text',
  oneLine(value),
]

/** A text that may have several lines. */
export const linesOfText = (name: string, value: string, parameters: Parameters = {}): JcalProperty => [
  name,
  parameters,
  'text',
  value.split(lineBreak).map(oneLine).join('\n'),
]

/** ical.js writes addresses as they stand: without white space in them nobody can forge a line. */
export const link = (name: string, address: string): JcalProperty => [name, {}, 'uri', withoutSpace(address)]

/** A calendar user with the name it is shown by. */
export const mailbox = (
  name: 'organizer' | 'attendee',
  { name: shown, address }: { name: string | null; address: string },
  parameters: Parameters = {},
): JcalProperty => [
  name,
  { cn: withoutQuotes(oneLine(shown ?? '')) || withoutSpace(address), ...parameters },
  'cal-address',
  `mailto:${withoutSpace(address)}`,
]

/** An instant in UTC, to the second. */
export const instant = (name: string, value: Date): JcalProperty => [name, {}, 'date-time', `${value.toISOString().slice(0, 19)}Z`]

/** A time that something lasts. @param minutes whole, and more than none */
export const duration = (name: string, minutes: number): JcalProperty => [name, {}, 'duration', `PT${minutes}M`]

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Control characters, and those that Unicode counts as line breaks and some readers therefore break at. */
const unsafe = /[\p{Cc}\u2028\u2029]+/gu

const oneLine = (value: string): string => value.replace(unsafe, ' ').trim()

const withoutSpace = (address: string): string => address.replace(/[\p{Cc}\s]/gu, '')

/** RFC 5545 has no way to write a double quote within a parameter, and few readers know that of RFC 6868. */
const withoutQuotes = (name: string): string => name.replaceAll('"', '').trim()
