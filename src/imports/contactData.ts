import type { ContactChange, NewContact, PlannedAffiliation, PlannedPermission } from '../domain/imports/contact'
import { idOf } from '../domain/relations'
import type { Contact } from '../payload-types'
import type { contactProperties } from './known'

/** A planned affiliation whose organisation has been made, if it was to be. */
export interface SettledAffiliation extends Pick<PlannedAffiliation, 'role'> {
  organisation: string
}

type StoredContact = Pick<Contact, 'id' | keyof typeof contactProperties>
type Affiliations = NonNullable<Contact['affiliations']>
type Permissions = NonNullable<Contact['permissions']>

export type ContactData = Pick<
  Contact,
  'kind' | 'name' | 'email' | 'status' | 'language' | 'strengthAreas' | 'affiliations' | 'permissions'
>

/** A contact to make, as it is stored. */
export const dataOfNew = (contact: NewContact, affiliation: SettledAffiliation | null): ContactData => ({
  kind: contact.kind,
  name: contact.name,
  email: contact.address,
  status: contact.status,
  language: contact.language,
  strengthAreas: contact.strengthAreas,
  affiliations: affiliation === null ? [] : [affiliation],
  permissions: contact.permissions.map(storedPermission),
})

/**
 * What to store in a contact as it stands now, which may differ from what the plan saw: what somebody has
 * filled in meanwhile is kept, and a no that has come meanwhile stays a no. Empty when nothing is left to do.
 */
export function dataOfChange(contact: StoredContact, change: ContactChange, affiliation: SettledAffiliation | null): Partial<ContactData> {
  const { name, kind, status, addStrengthAreas = [], setPermissions = [] } = change
  const areas = (contact.strengthAreas ?? []).map(idOf)
  const newAreas = addStrengthAreas.filter((id) => !areas.includes(id))
  const permissions = setPermissions.filter((permission) => stillHolds(permission, contact.permissions ?? []))
  return {
    ...(name !== undefined && !contact.name ? { name, kind: kind ?? contact.kind } : {}),
    ...(status !== undefined && status !== contact.status ? { status } : {}),
    ...(newAreas.length > 0 ? { strengthAreas: [...areas, ...newAreas] } : {}),
    ...affiliationData(contact.affiliations ?? [], change, affiliation),
    ...(permissions.length > 0 ? { permissions: replaced(contact.permissions ?? [], permissions) } : {}),
  }
}

function affiliationData(
  affiliations: Affiliations,
  { fillRole }: ContactChange,
  added: SettledAffiliation | null,
): Pick<ContactData, 'affiliations'> | Record<string, never> {
  const belongs = affiliations.some(({ organisation }) => idOf(organisation) === added?.organisation)
  if (added !== null) return belongs ? {} : { affiliations: [...affiliations, added] }
  const toFill = affiliations.find(({ organisation, role }) => idOf(organisation) === fillRole?.organisationId && !role)
  if (!fillRole || !toFill) return {}
  return {
    affiliations: affiliations.map((other) => (other === toFill ? { ...toFill, role: fillRole.role } : other)),
  }
}

/** A list gives a permission only where none stands, and takes any that is not taken already. */
function stillHolds({ purpose, state }: PlannedPermission, permissions: Permissions): boolean {
  const now = permissions.find((permission) => permission.purpose === purpose)?.state
  return state === 'withdrawn' ? now !== 'withdrawn' : now === undefined
}

const replaced = (permissions: Permissions, planned: PlannedPermission[]): Permissions => [
  ...permissions.filter(({ purpose }) => planned.every((permission) => permission.purpose !== purpose)),
  ...planned.map(storedPermission),
]

/** Days are stored as noon, as the admin stores them, so that they are the same day in every zone nearby. */
const storedPermission = ({ purpose, state, legalBasis, source, date }: PlannedPermission) => ({
  purpose,
  state,
  basis: legalBasis,
  source,
  date: `${date}T12:00:00.000Z`,
})
