import type { PermissionEvent } from '../../../domain/contactHistory'
import type { Card } from '../../../domain/merging/card'
import { idOf } from '../../../domain/relations'
import type { Contact } from '../../../payload-types'

/** A contact as a card of plain values, read at depth 0, so that two readings of the same card are alike. */
export const cardOf = (contact: Contact): Card => ({
  name: contact.name ?? null,
  email: contact.email,
  address: contact.address ?? null,
  kind: contact.kind,
  language: contact.language,
  status: contact.status,
  internal: contact.internal ?? false,
  notes: contact.notes || null,
  strengthAreas: (contact.strengthAreas ?? []).map(idOf),
  affiliations: (contact.affiliations ?? []).map(({ organisation, role, from, to }) => ({
    organisation: idOf(organisation),
    role: role || null,
    from: instant(from),
    to: instant(to),
  })),
  permissions: (contact.permissions ?? []).map(({ purpose, state, basis, source, date }) => ({
    purpose,
    state,
    basis,
    source,
    date: instant(date) ?? '',
  })),
  permissionHistory: (contact.permissionHistory ?? []).flatMap(eventOf),
  formerAddresses: (contact.formerAddresses ?? []).flatMap(({ address, until }) => (address ? [{ address, until: instant(until) }] : [])),
})

const instant = (stored: string | null | undefined): string | null => (stored ? new Date(stored).toISOString() : null)

type Event = NonNullable<Contact['permissionHistory']>[number]

/** Events are written by Spets alone, and whole. */
function eventOf({ purpose, state, basis, source, date, recordedAt, by }: Event): PermissionEvent[] {
  if (!purpose || !state || !basis || !date || !recordedAt) return []
  const times = { date: new Date(date).toISOString(), recordedAt: new Date(recordedAt).toISOString() }
  return [{ purpose, state, basis, source: source ?? '', ...times, by: by ? idOf(by) : null }]
}
