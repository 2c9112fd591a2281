import type { Payload } from 'payload'
import type { Purpose } from '../domain/mailings'

/** An answer to an invitation that came by mail. */
interface CalendarReply {
  /** The iTIP object (RFC 5546). */
  calendar: string
  /** Whom it comes from, as the mail says. */
  from: string
  /** Id of the delivery that it answers, where that is known for sure. */
  delivery: string | null
}

/** What lies above this room and is done for it; given by whoever opens the door. */
export interface InboundHandlers {
  /** Withdraws a contact's permission. @returns false when there is no such contact */
  leave(payload: Payload, contact: string, purpose: Purpose): Promise<boolean>
  /** Takes that back. */
  rejoin(payload: Payload, contact: string, purpose: Purpose): Promise<void>
  /** Takes an answer to an invitation; may be asked again about the same. @returns false when it is for a person */
  calendarReply?(payload: Payload, reply: CalendarReply): Promise<boolean>
}
