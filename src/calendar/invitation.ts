import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { mailbox, writeCalendar } from './jcal'

export interface InvitationRequest extends CalendarEvent {
  /** The one person asked: the address is the one the mail is sent to, letter by letter. */
  attendee: { name: string | null; address: string }
}

/**
 * An invitation that a calendar can answer: iTIP's METHOD:REQUEST (RFC 5546 section 3.2.2). It names
 * one attendee only, so that nobody learns who else is invited.
 * @throws RangeError for an invalid date.
 */
export function invitationRequest({ attendee, ...event }: InvitationRequest): string {
  const asked = mailbox('attendee', attendee, {
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: 'NEEDS-ACTION',
    rsvp: 'TRUE',
  })
  const component = eventComponent(event, [asked])
  return writeCalendar(calendarComponent('REQUEST', [], [{ zone: event.zone, component }]))
}

/** The invitation as nodemailer's `icalEvent`, which puts it beside the text and as a file (RFC 6047). */
export const calendarPart = (ics: string) =>
  ({ method: 'REQUEST', content: ics, filename: 'invite.ics', contentTransferEncoding: 'base64' }) as const
