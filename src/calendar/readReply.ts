import { normaliseAddress } from '../domain/address'
import type { ReadReply } from '../domain/calendarReply'
import { withoutControls } from '../domain/plainText'
import { calendarTree, type Component, componentsOf, lineOf } from './calendarTree'
import { type ContentLine, unescaped } from './contentLine'
import { type ReadTime, readTimesOf } from './writtenTime'

/** How many answers of one mail are read. */
const mostReplies = 50

/** How much of what somebody adds to an answer is kept, in characters. */
const longestComment = 2000

/**
 * What calendars in a mail answer (iTIP's REPLY and COUNTER, RFC 5546 3.2.3 and 3.2.7). They are read as they are
 * written in the world: RFC 5545's lines in any case, by whatever zone, with names that break them. The same answer
 * twice, beside the text and as a file, is one.
 * @param from whom the mail comes from, who is meant where several are named
 * @returns nothing for what answers nothing; no more than `mostReplies`
 */
export function readReplies(calendars: readonly string[], from: string): ReadReply[] {
  const read = calendars.map(calendarTree).flatMap((root) => calendarsIn(root).flatMap((calendar) => repliesIn(calendar, from)))
  const once = new Map(read.map((reply) => [JSON.stringify(reply), reply]))
  return [...once.values()].slice(0, mostReplies)
}

/** What was cut at its beginning has no VCALENDAR around it. */
const calendarsIn = (root: Component): Component[] => {
  const found = componentsOf(root, 'VCALENDAR')
  return found.length > 0 ? found : [root]
}

function repliesIn(calendar: Component, from: string): ReadReply[] {
  const method = lineOf(calendar, 'METHOD')?.value.trim().toUpperCase()
  if (method !== 'REPLY' && method !== 'COUNTER') return []
  const time = readTimesOf(calendar)
  const events = componentsOf(calendar, 'VEVENT').slice(0, mostReplies)
  return events.map((event) => replyIn(event, method, from, time))
}

function replyIn(event: Component, method: ReadReply['method'], from: string, time: ReadTime): ReadReply {
  const attendee = whoAnswers(event, from)
  const named = lineOf(event, 'RECURRENCE-ID')
  const instance = time(named)
  const comments = event.lines.filter(({ name }) => name === 'COMMENT').map(({ value }) => textIn(value))
  return {
    method,
    uid: lineOf(event, 'UID')?.value.trim() ?? '',
    instance: instance?.toISOString() ?? null,
    isInstanceUnclear: named !== undefined && (instance === null || named.parameters.has('RANGE')),
    attendee: attendee ? addressIn(attendee) : null,
    partstat: attendee?.parameters.get('PARTSTAT')?.trim().toUpperCase() || null,
    sequence: sequenceIn(lineOf(event, 'SEQUENCE')),
    stamp: time(lineOf(event, 'DTSTAMP'))?.toISOString() ?? null,
    comment: comments.filter(Boolean).join('\n').slice(0, longestComment) || null,
    delegatedTo: normaliseAddress(attendee?.parameters.get('DELEGATED-TO')?.split(',')[0]?.replaceAll('"', '') ?? ''),
    proposed: method === 'COUNTER' ? proposedIn(event, time) : null,
  }
}

/** Who answers is the one attendee; where a calendar names all of them, the one whom the mail is from, else one who has passed it on or answered. */
function whoAnswers({ lines }: Component, from: string): ContentLine | undefined {
  const all = lines.filter(({ name }) => name === 'ATTENDEE')
  const sender = normaliseAddress(from)
  const said = (test: (line: ContentLine) => boolean) => {
    const found = all.filter(test)
    return found.length === 1 ? found[0] : undefined
  }
  return (
    said(() => true) ??
    all.find((line) => sender !== null && addressIn(line) === sender) ??
    said(({ parameters }) => parameters.has('DELEGATED-TO')) ??
    said(({ parameters }) => !['', 'NEEDS-ACTION'].includes(parameters.get('PARTSTAT')?.toUpperCase() ?? ''))
  )
}

/** Some calendars write an identifier of their own, and the address beside it. */
const addressIn = ({ parameters, value }: ContentLine): string | null =>
  normaliseAddress(value.trim().replace(/^mailto:/i, '')) ?? normaliseAddress(parameters.get('EMAIL') ?? '')

function sequenceIn(line: ContentLine | undefined): number {
  const written = /^\s*(\d{1,9})\s*$/.exec(line?.value ?? '')?.[1]
  return Number(written ?? 0)
}

const textIn = (value: string): string => withoutControls(unescaped(value), 'several').trim()

function proposedIn(event: Component, time: ReadTime): ReadReply['proposed'] {
  const [start, end] = [time(lineOf(event, 'DTSTART')), time(lineOf(event, 'DTEND'))]
  return start && end && end > start ? { start: start.toISOString(), end: end.toISOString() } : null
}
