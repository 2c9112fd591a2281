import type { InvitationAnswer } from '../domain/mailings'
import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { mailbox, writeCalendar } from './jcal'

export interface InvitationRequest extends CalendarEvent {
  /** The one person asked: the address is the one the mail is sent to, letter by letter. */
  attendee: { name: string | null; address: string }
  /** What was answered so far, so that a calendar keeps showing it. */
  answer?: InvitationAnswer | null
  /** Asks, or asks anew after a change (REQUEST, the usual); or takes it out of the calendar (CANCEL). */
  method?: 'REQUEST' | 'CANCEL'
}

const partstats: Record<InvitationAnswer, string> = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' }

/**
 * An invitation that a calendar can answer, a change or a cancellation of it: iTIP's METHOD:REQUEST and CANCEL (RFC
 * 5546 sections 3.2.2 and 3.2.5). It names one attendee only, so that nobody learns who else is invited.
 * @throws RangeError for an invalid date.
 */
export function invitationRequest({ answer = null, attendee, method = 'REQUEST', ...event }: InvitationRequest): string {
  const asked = mailbox('attendee', attendee, {
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: answer ? partstats[answer] : 'NEEDS-ACTION',
    ...(method === 'REQUEST' ? { rsvp: 'TRUE' } : {}),
  })
  const component = eventComponent(event, [asked])
  return writeCalendar(calendarComponent(method, [], [{ zone: event.zone, component }]))
}

/** The calendar as it goes along with a mail, beside the text and as a file (RFC 6047). */
export const calendarPart = (ics: string, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  ({ method, content: ics, filename: 'invite.ics' }) as const
