import type { Payload } from 'payload'
import type { ReadReply, Unsettled } from '../domain/calendarReply'
import type { Purpose } from '../domain/mailings'
import type { IncomingMail } from '../payload-types'

/** Answers to invitations that came by mail, as calendars write them. */
export interface AnsweringMail {
  replies: readonly ReadReply[]
  /** Whom it comes from, as the mail says. */
  from: string
  /** Id of the delivery that it answers, where only we can have written what tells that. */
  delivery: string | null
  receivedAt: Date
}

/** What became of them. */
export interface AnsweringOutcome {
  /** Nothing is left for a person to do. */
  settled: boolean
  /** Why it changed nothing, or not all that it says. */
  why: Unsettled | null
  /** Id of the invitation that it is about, as far as that is known. */
  invitation: string | null
}

/** What lies above this room and is done for it; given by whoever opens the door. */
export interface InboundHandlers {
  /** Withdraws a contact's permission. @returns false when there is no such contact */
  leave(payload: Payload, contact: string, purpose: Purpose): Promise<boolean>
  /** Takes that back. */
  rejoin(payload: Payload, contact: string, purpose: Purpose): Promise<void>
  /** Takes answers to invitations; may be asked again about the same. */
  calendarReply(payload: Payload, mail: AnsweringMail): Promise<AnsweringOutcome>
  /** Takes back what such a mail has been counted as; what has been answered since stands. */
  uncount(payload: Payload, row: IncomingMail): Promise<void>
}
