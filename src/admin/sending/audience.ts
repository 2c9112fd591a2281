import type { AudienceRow } from '../../domain/audience'
import type { ExclusionReason } from '../../domain/mailings'
import type { MailingCheck } from '../../mail'

/** What `GET /api/:collection/:id/audience` answers. */
export type Audience = MailingCheck

/** Those who get it, or those left out for a reason. */
export type RowsOf = 'toSend' | ExclusionReason

/** One page of `GET /api/:collection/:id/audience/rows`. */
export interface AudiencePage {
  rows: Pick<AudienceRow, 'contact' | 'name' | 'email' | 'language' | 'reason'>[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

/** Whether everything needed to send is there. */
export const isReady = ({ toSend, problems }: Audience): boolean => toSend > 0 && problems.length === 0
