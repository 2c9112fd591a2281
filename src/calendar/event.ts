import { withLooseLinks } from '../domain/looseLinks'
import { type ContentLanguage, uiLanguageFor } from '../i18n/languages'
import { translator } from '../i18n'
import { instant, type JcalComponent, type JcalProperty, lineOfText, linesOfText, link as linkProperty, mailbox } from './jcal'
import { momentInZone, rulesOfZones } from './zones'

/** A mailbox that somebody reads, and the name it is shown by. */
export interface Organiser {
  name: string
  address: string
}

/** A meeting as a calendar shows it, in one language. */
export interface CalendarEvent {
  /** The same for as long as the meeting exists. */
  uid: string
  /** Begins at 0 and rises when the meeting is moved or changes status (RFC 5546 section 2.1.4). */
  sequence: number
  /** When this version was written. */
  stamp: Date
  start: Date
  end: Date
  /** IANA time zone that the meeting is held in. */
  zone: string
  title: string
  /** Plain text. */
  description: string
  place: string | null
  /** Address of the online meeting. */
  link: string | null
  /** Whether it does not take place. */
  isCancelled: boolean
  /** Page about the meeting. */
  url: string | null
  /** What title and place are in. */
  language: ContentLanguage
  /** What the description is in, where that is another; left out in what was frozen before it was told. */
  descriptionLanguage?: ContentLanguage
  organiser: Organiser
  /** Of one of a series: when it was by the rule, which is what calendars know it by (RFC 5545 3.8.4.4). */
  occurrence?: Date | null
}

/** VEVENT with what invitations and public calendars have in common, and then with what only one has. */
export const eventComponent = (event: CalendarEvent, more: JcalProperty[] = []): JcalComponent => [
  'vevent',
  [
    lineOfText('uid', event.uid),
    ['sequence', {}, 'integer', event.sequence],
    ...(event.occurrence ? [momentInZone('recurrence-id', event.occurrence, event.zone)] : []),
    instant('dtstamp', event.stamp),
    momentInZone('dtstart', event.start, event.zone),
    momentInZone('dtend', event.end, event.zone),
    lineOfText('summary', event.title, { language: event.language }),
    ...descriptionLines(event),
    ...locationOf(event),
    ...(event.url === null ? [] : [linkProperty('url', event.url)]),
    lineOfText('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    lineOfText('transp', event.isCancelled ? 'TRANSPARENT' : 'OPAQUE'),
    mailbox('organizer', event.organiser),
    ...more,
  ],
  [],
]

/** VCALENDAR around events, with the rules of the time zones that they are in. */
export const calendarComponent = (
  method: 'REQUEST' | 'PUBLISH' | 'CANCEL' | 'DECLINECOUNTER',
  more: JcalProperty[],
  events: { zone: string; component: JcalComponent }[],
  withoutZone: JcalComponent[] = [],
): JcalComponent => [
  'vcalendar',
  [
    lineOfText('prodid', '-//Spets//Meetings//EN'),
    lineOfText('version', '2.0'),
    lineOfText('calscale', 'GREGORIAN'),
    lineOfText('method', method),
    ...more,
  ],
  [...rulesOfZones(events.map(({ zone }) => zone)), ...events.map(({ component }) => component), ...withoutZone],
]

/** Left out where there is nothing to say: libical 3.0.16 takes an empty one for an error. */
function descriptionLines(event: CalendarEvent): JcalProperty[] {
  const description = descriptionOf(event)
  return description ? [linesOfText('description', description, { language: event.descriptionLanguage ?? event.language })] : []
}

/** A meeting both in a room and online has its place as location, and so its link must be told here. */
function descriptionOf({ description, place, link, language, descriptionLanguage = language }: CalendarEvent): string {
  if (!place || !link || description.includes(link)) return withLooseLinks(description)
  return `${withLooseLinks(description)}\n\n${translator(uiLanguageFor(descriptionLanguage))('calendar.joinOnline', { link })}`.trim()
}

function locationOf({ place, link, language }: CalendarEvent): JcalProperty[] {
  if (place) return [lineOfText('location', place, { language })]
  return link ? [lineOfText('location', link)] : []
}
