import { type CalendarDays, daysComponent } from './days'
import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { lineOfText, writeCalendar } from './jcal'

export interface PublicCalendar {
  /** What a subscriber sees the calendar called. */
  name: string
  events: CalendarEvent[]
  /** What has days and no time. */
  days?: CalendarDays[]
}

/**
 * Meetings for anyone to add to a calendar: METHOD:PUBLISH (RFC 5546 section 3.2.1), with the
 * organiser that it requires and without attendees.
 * @throws RangeError for an invalid date.
 */
export function publicCalendar({ name, events, days = [] }: PublicCalendar): string {
  const names = [lineOfText('name', name), lineOfText('x-wr-calname', name)]
  const components = events.map((event) => ({ zone: event.zone, component: eventComponent(event) }))
  return writeCalendar(calendarComponent('PUBLISH', names, components, days.map(daysComponent)))
}
