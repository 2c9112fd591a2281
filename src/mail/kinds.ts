import type { CorrectionNote } from '../domain/mailContent'
import type { MeetingAbout, MeetingMailKind } from '../domain/meetingMail'
import { type DispatchKind, type Purpose, purposeOfKind } from '../domain/mailings'

export type MailingKind = DispatchKind

/** Where a kind of mailing is written, and what permission it is sent by. */
export const mailings = {
  newsletter: { collection: 'newsletters', purpose: purposeOfKind.newsletter },
  invitation: { collection: 'meetings', purpose: purposeOfKind.invitation },
  correction: { collection: 'newsletters', purpose: purposeOfKind.correction },
  welcome: { collection: 'newsletters', purpose: purposeOfKind.welcome },
  update: { collection: 'meetings', purpose: purposeOfKind.update },
  cancellation: { collection: 'meetings', purpose: purposeOfKind.cancellation },
  reminder: { collection: 'meetings', purpose: purposeOfKind.reminder },
  thanks: { collection: 'meetings', purpose: purposeOfKind.thanks },
  seat: { collection: 'meetings', purpose: purposeOfKind.seat },
} as const satisfies Record<MailingKind, { collection: string; purpose: Purpose }>

/** A newsletter, a meeting to invite to, a correction of a dispatch of a newsletter, or a newsletter as welcome letter. */
export interface Mailing {
  kind: MailingKind
  /** Id of the newsletter or meeting. */
  id: string
  /** Of a correction: the dispatch that it corrects, and what it says. */
  correction?: { of: string; note: CorrectionNote }
  /** Of a mail about a meeting to those who are invited already: to whom of them. */
  about?: MeetingAbout
}

/** Whether a kind is about a meeting, so that its id is a meeting's. */
export const isOfMeeting = (kind: MailingKind): boolean => mailings[kind].collection === 'meetings'

/** Whether a kind goes to those who are invited to a meeting already. */
export const isToInvited = (kind: MailingKind): kind is MeetingMailKind => isOfMeeting(kind) && kind !== 'invitation'
