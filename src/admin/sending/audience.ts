import { isUnderWay } from '../../domain/dispatchStatus'
import type { AudienceRow } from '../../domain/audience'
import type { ExclusionReason } from '../../domain/mailings'
import type { MailingCheck } from '../../mail'
import { type SendableCollection, sendables } from './mailings'

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

/**
 * Whether an earlier dispatch keeps it from being sent again: a newsletter while that is on its way, since
 * nobody can tell who will have got it, and an invitation while it has yet to invite anybody.
 */
export function isClosed(collection: SendableCollection, { lastDispatch }: Audience): boolean {
  if (!lastDispatch) return false
  if (sendables[collection].chooseWhom) return isUnderWay(lastDispatch.status)
  return ['scheduled', 'preparing', 'paused'].includes(lastDispatch.status)
}

/** Whether everything needed to send is there. */
export const isReady = ({ toSend, problems }: Audience): boolean => toSend > 0 && problems.length === 0
