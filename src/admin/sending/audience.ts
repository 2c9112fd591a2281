import type { ContentLanguage } from '../../domain/languages'
import type { DispatchStatus, ExclusionReason } from '../../domain/mailings'

/** What `GET /api/:collection/:id/audience` answers. */
export interface Audience {
  candidates: number
  toSend: number
  excluded: Partial<Record<ExclusionReason, number>>
  byLanguage: Partial<Record<ContentLanguage, number>>
  previousDispatches: number
  lastDispatch: { id: string; status: DispatchStatus } | null
  problems: { field: string; detail: string }[]
  /** `Name <address>` */
  from: string
}

/** Those who get it, or those left out for a reason. */
export type RowsOf = 'toSend' | ExclusionReason

/** One page of `GET /api/:collection/:id/audience/rows`. */
export interface AudiencePage {
  rows: { contact: string; name: string | null; email: string; language: ContentLanguage; reason: ExclusionReason | null }[]
  total: number
  page: number
  pages: number
}

/** Whether everything needed to send is there. */
export const isReady = ({ toSend, problems }: Audience): boolean => toSend > 0 && problems.length === 0
