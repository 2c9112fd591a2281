import type { ContentLanguage } from '../../i18n/languages'
import type { LegalBasis, PermissionState, Purpose } from '../mailings'
import type { OrganisationReference } from './organisations'

/** A person has a name; a shared mailbox (info@) has none and is greeted neutrally. */
type ContactKind = 'person' | 'shared'
type ContactStatus = 'active' | 'left'

/** A contact as it stands in Spets, as far as an import needs to know. */
export interface KnownContact {
  id: string
  /** Normalised. */
  address: string
  kind: ContactKind
  name: string | null
  status: ContactStatus
  language: ContentLanguage | null
  permissions: { purpose: Purpose; state: PermissionState }[]
  /** Identities of strength areas. */
  strengthAreas: string[]
  /** Ended ones too, so that a list cannot start them again. */
  affiliations: { organisationId: string; role: string | null }[]
}

/** What the person who imports says about the whole list. */
export interface ImportOptions {
  legalBasis: { newsletter: LegalBasis; invitation: LegalBasis }
  /** Where the list comes from, as it is to stand on each permission. */
  source: string
  /** Day of the import, YYYY-MM-DD. */
  date: string
}

export interface PlannedPermission {
  purpose: Purpose
  legalBasis: LegalBasis
  state: PermissionState
  source: string
  date: string
}

export interface PlannedAffiliation {
  organisation: OrganisationReference
  role: string | null
}

/** A contact to make. */
export interface NewContact {
  address: string
  kind: ContactKind
  name: string | null
  status: ContactStatus
  language: ContentLanguage
  strengthAreas: string[]
  affiliation: PlannedAffiliation | null
  permissions: PlannedPermission[]
}

/** What to change in a contact; a field that is absent stays as it is. */
export interface ContactChange {
  name?: string
  kind?: ContactKind
  status?: ContactStatus
  language?: ContentLanguage
  addStrengthAreas?: string[]
  addAffiliation?: PlannedAffiliation
  /** The role to fill in on an affiliation that has none. */
  fillRole?: { organisationId: string; role: string }
  /** Each replaces the contact's permission for the same purpose. */
  setPermissions?: PlannedPermission[]
}
