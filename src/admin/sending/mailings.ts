import type { Action } from '../../access/permissions'

/** What can be sent from a tab of its own document. */
export type SendableCollection = 'newsletters' | 'meetings'

/** Where the words of sending stand: of a newsletter, of an invitation, and of other mails about a meeting. */
export type SendTexts = 'admin.sending' | 'admin.inviting' | 'meetingMail.sending'

interface Sendable {
  /** The tab's address after the document's. */
  tab: string
  /** Where its words stand. */
  texts: SendTexts
  /** What one must be allowed to do to send it. */
  deed: Action
  /** Whether it goes to whoever has not had it, or to all again, as somebody chooses; else to those who are not invited yet. */
  chooseWhom: boolean
  /** Whether there are several mails to choose among. */
  severalMails: boolean
}

export const sendables: Record<SendableCollection, Sendable> = {
  newsletters: { tab: '/sending', texts: 'admin.sending', deed: 'releaseNewsletter', chooseWhom: true, severalMails: false },
  meetings: { tab: '/inviting', texts: 'admin.inviting', deed: 'sendInvitation', chooseWhom: false, severalMails: true },
}
