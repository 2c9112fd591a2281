import type { UiLanguage } from '../../i18n/languages'
import type { Day } from '../days'
import type { LegalBasis } from '../mailings'
import type { Mapping } from './columns'

/** What is said about a list when it is read in. */
export interface ListWords {
  fileName: string
  /** The sheet of a workbook to read; left out, the first that is shown and has a heading. */
  sheet?: string | null
  /** Which cell a column is read from, from 0, or null for none; what is left out is found by its heading. */
  mapping?: Partial<Mapping>
  newsletterBasis: LegalBasis
  invitationBasis: LegalBasis
  /** Where the list comes from; stands on each permission that it gives or takes. */
  source: string
  language: UiLanguage
}

/** The same, as it is kept until the list has been read in. */
export interface ListOrder extends ListWords {
  /** When it was said that it should be: the day of the permissions that it gives. */
  date: Day
}
