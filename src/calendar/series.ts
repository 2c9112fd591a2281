import { recurrenceRule, type SeriesRule } from '../domain/series'
import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { type JcalComponent, type JcalProperty, mailbox, recurrence, writeCalendar } from './jcal'
import { isSentWithRules, momentInZone } from './zones'

/** The meetings of a series, as a calendar shows them. */
export interface CalendarSeries {
  /** What all instances have that nothing is said of; begins when the first does. Its zone is the rule's. */
  event: CalendarEvent
  rule: SeriesRule
  /** The instants of instances that are not. */
  removed: readonly Date[]
  /** Instances that differ. Whatever is said of them is said whole: a reader takes nothing from the series. */
  changed: readonly { instance: Date; event: CalendarEvent }[]
}

/** One attendee, by the address that the mail goes to. */
type Attendee = { name: string | null; address: string }

/**
 * The events of a series: one with its rule, one EXDATE property for each instance that is not, and one event for each
 * that differs (RFC 5545 3.8.4.4, 3.8.5.1, 3.8.5.3). All in the series' own zone, since readers lose those that are not.
 * @throws RangeError for an invalid date, or a zone that calendars are not sent the rules of
 */
export function seriesComponents({ changed, event, removed, rule }: CalendarSeries, more: JcalProperty[] = []): JcalComponent[] {
  if (!isSentWithRules(event.zone)) throw new RangeError(`A series cannot be in the zone ${event.zone}`)
  const isChanged = new Set(changed.map(({ instance }) => instance.getTime()))
  const exceptions = removed.filter((instance) => !isChanged.has(instance.getTime()))
  return [
    eventComponent(event, [
      recurrence(recurrenceRule(rule)),
      ...exceptions.map((instance) => momentInZone('exdate', instance, event.zone)),
      ...more,
    ]),
    ...changed.map((each) =>
      eventComponent({ ...each.event, uid: event.uid, zone: event.zone }, [
        momentInZone('recurrence-id', each.instance, event.zone),
        ...more,
      ]),
    ),
  ]
}

/**
 * An invitation to a series that a calendar can answer (RFC 5546 3.2.2), to one attendee.
 * @throws RangeError as `seriesComponents`
 */
export function seriesRequest(series: CalendarSeries, attendee: Attendee): string {
  const components = seriesComponents(series, [asked(attendee)])
  return writeCalendar(
    calendarComponent(
      'REQUEST',
      [],
      components.map((component) => ({ zone: series.event.zone, component })),
    ),
  )
}

const asked = (attendee: Attendee): JcalProperty =>
  mailbox('attendee', attendee, { cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' })
