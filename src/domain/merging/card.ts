import type { ContentLanguage } from '../../i18n/languages'
import { isSame } from '../same'
import type { PermissionEvent, StoredPermission } from '../contactHistory'

export type CardAffiliation = {
  organisation: string
  role: string | null
  from: string | null
  to: string | null
}

export type FormerAddress = {
  address: string
  until: string | null
}

/** What a person chooses between when two cards of one contact say different things. */
export const choosable = ['name', 'email', 'kind', 'language', 'status'] as const
export type Choosable = (typeof choosable)[number]

/** All that a contact's card says, as plain values; times are ISO 8601 instants. */
export type Card = {
  name: string | null
  email: string
  /** The address in its normal form. */
  address: string | null
  kind: 'person' | 'shared'
  language: ContentLanguage
  status: 'active' | 'left'
  internal: boolean
  notes: string | null
  strengthAreas: string[]
  affiliations: CardAffiliation[]
  permissions: StoredPermission[]
  permissionHistory: PermissionEvent[]
  formerAddresses: FormerAddress[]
}

/** Both lists, and what stands in both once. */
export const united = <T>(first: readonly T[], second: readonly T[]): T[] => [
  ...first,
  ...second.filter((each) => !first.some((known) => isSame(known, each))),
]
