import { type CalendarDays, daysComponent } from './days'
import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { duration, lineOfText, writeCalendar } from './jcal'
import { type CalendarSeries, seriesComponents } from './series'

export interface PublicCalendar {
  /** What a subscriber sees the calendar called. */
  name: string
  events: CalendarEvent[]
  /** Meetings that come again, in zones that are sent with rules. */
  series?: CalendarSeries[]
  /** What has days and no time. */
  days?: CalendarDays[]
  /** How often to ask for it anew, in minutes; nothing of a file that is taken once. */
  refresh?: number
}

/**
 * Meetings for anyone to add to a calendar: METHOD:PUBLISH (RFC 5546 section 3.2.1), with the
 * organiser that it requires and without attendees. What is said of asking anew stands twice: as RFC 7986 5.7 has it, and
 * as older calendars do.
 * @throws RangeError for an invalid date, or a series in a zone that calendars are not sent the rules of
 */
export function publicCalendar({ name, events, series = [], days = [], refresh }: PublicCalendar): string {
  const names = [lineOfText('name', name), lineOfText('x-wr-calname', name)]
  const asked = refresh ? [duration('refresh-interval', refresh), duration('x-published-ttl', refresh)] : []
  const components = [
    ...events.map((event) => ({ zone: event.zone, component: eventComponent(event) })),
    ...series.flatMap((each) => seriesComponents(each).map((component) => ({ zone: each.event.zone, component }))),
  ]
  return writeCalendar(calendarComponent('PUBLISH', [...names, ...asked], components, days.map(daysComponent)))
}
