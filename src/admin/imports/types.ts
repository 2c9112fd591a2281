import type { Column, Mapping } from '../../domain/imports/columns'
import type { ImportCounts, OutcomeOfRow } from '../../domain/imports/plan'
import type { LegalBasis } from '../../domain/mailings'
import type { ImportProgress, ImportResult } from '../../imports'

/** What is said about a list before it is read; `''` is not yet chosen. */
export interface ListFacts {
  file: File | null
  newsletterBasis: LegalBasis | ''
  invitationBasis: LegalBasis | ''
  source: string
}

export type ImportRow = ImportResult['rows'][number]

export type { Column, ImportCounts, ImportProgress, ImportResult, Mapping, OutcomeOfRow }
