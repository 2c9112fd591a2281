import type { DispatchKind, Purpose } from '../domain/mailings'

export type MailingKind = DispatchKind

/** Where a kind of mailing is written, and what permission it is sent by. */
export const mailings = {
  newsletter: { collection: 'newsletters', purpose: 'newsletter' },
  invitation: { collection: 'meetings', purpose: 'invitation' },
} as const satisfies Record<MailingKind, { collection: string; purpose: Purpose }>

/** A newsletter, or a meeting to invite to. */
export interface Mailing {
  kind: MailingKind
  id: string
}
