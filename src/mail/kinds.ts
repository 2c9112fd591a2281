import type { CorrectionNote } from '../domain/mailContent'
import type { DispatchKind, Purpose } from '../domain/mailings'

export type MailingKind = DispatchKind

/** Where a kind of mailing is written, and what permission it is sent by. */
export const mailings = {
  newsletter: { collection: 'newsletters', purpose: 'newsletter' },
  invitation: { collection: 'meetings', purpose: 'invitation' },
  correction: { collection: 'newsletters', purpose: 'newsletter' },
} as const satisfies Record<MailingKind, { collection: string; purpose: Purpose }>

/** A newsletter, a meeting to invite to, or a correction of a dispatch of a newsletter. */
export interface Mailing {
  kind: MailingKind
  /** Id of the newsletter or meeting. */
  id: string
  /** Of a correction: the dispatch that it corrects, and what it says. */
  correction?: { of: string; note: CorrectionNote }
}
