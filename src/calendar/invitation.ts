import type { InvitationAnswer } from '../domain/mailings'
import { type CalendarEvent, calendarComponent, eventComponent } from './event'
import { type JcalComponent, mailbox, writeCalendar } from './jcal'

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
export const invitationRequest = (request: InvitationRequest): string => invitationRequests([request], request.method)

/**
 * The same of several meetings of one series, each by itself: they have the same UID, and each its RECURRENCE-ID.
 * @throws RangeError for an invalid date.
 */
export function invitationRequests(requests: readonly InvitationRequest[], method: 'REQUEST' | 'CANCEL' = 'REQUEST'): string {
  const events = requests.map((request) => ({ zone: request.zone, component: requestComponent({ ...request, method }) }))
  return writeCalendar(calendarComponent(method, [], events))
}

function requestComponent({ answer = null, attendee, method = 'REQUEST', ...event }: InvitationRequest): JcalComponent {
  const asked = mailbox('attendee', attendee, {
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: answer ? partstats[answer] : 'NEEDS-ACTION',
    ...(method === 'REQUEST' ? { rsvp: 'TRUE' } : {}),
  })
  return eventComponent(event, [asked])
}

/** The calendar as it goes along with a mail, beside the text and as a file (RFC 6047). */
export const calendarPart = (ics: string, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  ({ method, content: ics, filename: 'invite.ics' }) as const
