import { defaultLanguage } from '../../i18n/languages'
import type { Column } from './columns'
import type { ContactChange, KnownContact, NewContact, PlannedAffiliation, PlannedPermission } from './contact'
import type { ReadRow } from './row'
import { tidy } from './text'

/** A contact made from a row that Spets has no contact for. */
export const newContact = (
  row: ReadRow,
  address: string,
  affiliation: PlannedAffiliation | null,
  permissions: PlannedPermission[],
): NewContact => ({
  address,
  kind: row.name === null ? 'shared' : 'person',
  name: row.name,
  status: row.leftIn !== null ? 'left' : 'active',
  language: row.language ?? defaultLanguage,
  strengthAreas: row.strengthAreas,
  affiliation,
  permissions,
})

/**
 * What a row changes in a contact: empty fields are filled, strength areas and the affiliation are
 * added, and nothing that stands in Spets is erased. A list can say that a contact has left, never
 * that it is back. Empty when everything stands there already.
 */
export function changeOf(
  contact: KnownContact,
  row: ReadRow,
  affiliation: PlannedAffiliation | null,
  permissions: PlannedPermission[],
): ContactChange {
  const missing = row.strengthAreas.filter((id) => !contact.strengthAreas.includes(id))
  return {
    ...(contact.name === null && row.name !== null ? { name: row.name, kind: 'person' } : {}),
    ...(row.leftIn !== null && contact.status === 'active' ? { status: 'left' } : {}),
    ...(contact.language === null && row.language !== null ? { language: row.language } : {}),
    ...(missing.length > 0 ? { addStrengthAreas: missing } : {}),
    ...affiliationChange(contact, affiliation),
    ...(permissions.length > 0 ? { setPermissions: permissions } : {}),
  }
}

/** What the list says otherwise than Spets, which keeps what it has. */
export interface Kept {
  column: Column
  written: string
  kept: string
}

/** Where row and contact differ and the contact's own value stays. */
export function keptIn(contact: KnownContact, row: ReadRow, affiliation: PlannedAffiliation | null): Kept[] {
  const role = affiliationWith(contact, affiliation)?.role ?? null
  return [
    ...difference('name', row.name, contact.name),
    ...difference('language', row.language, contact.language),
    ...difference('role', affiliation?.role ?? null, role),
  ]
}

function affiliationChange(
  contact: KnownContact,
  affiliation: PlannedAffiliation | null,
): Pick<ContactChange, 'addAffiliation' | 'fillRole'> {
  if (affiliation === null) return {}
  const existing = affiliationWith(contact, affiliation)
  if (existing === null) return { addAffiliation: affiliation }
  const fills = existing.role === null && affiliation.role !== null
  return fills ? { fillRole: { organisationId: existing.organisationId, role: affiliation.role ?? '' } } : {}
}

function affiliationWith(contact: KnownContact, affiliation: PlannedAffiliation | null) {
  if (affiliation === null || !('id' in affiliation.organisation)) return null
  const { id } = affiliation.organisation
  const all = contact.affiliations.filter(({ organisationId }) => organisationId === id)
  return all.find(({ role }) => role === affiliation.role) ?? all[0] ?? null
}

const difference = (column: Column, written: string | null, kept: string | null): Kept[] =>
  written === null || kept === null || tidy(kept) === written ? [] : [{ column, written, kept }]
