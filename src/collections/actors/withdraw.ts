import type { Payload } from 'payload'
import { recordDeed } from '../../audit'
import { dayOf } from '../../domain/days'
import type { PermissionState, Purpose } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { rememberNo } from '../../imports'
import type { Contact } from '../../payload-types'
import { currentContact } from './merging/current'

/** By which way somebody left; kept with the permission. */
export type Source = 'unsubscribe page' | 'one-click unsubscribe' | 'unsubscribe mail'

type Permission = NonNullable<Contact['permissions']>[number]

/** The contact as it is now, merged or not; null when it has been removed. */
export async function contactNow(payload: Payload, contact: string): Promise<Contact | null> {
  const id = await currentContact(payload, contact)
  return payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
}

/** What a contact has said about a purpose; `none` when nothing was ever said. */
export const permissionOf = (contact: Contact | null, purpose: Purpose): PermissionState | 'none' =>
  contact?.permissions?.find((row) => row.purpose === purpose)?.state ?? 'none'

/** By which way a contact's permission was last changed; null when nothing was ever said. */
export const withdrawnBy = (contact: Contact, purpose: Purpose): string | null =>
  contact.permissions?.find((row) => row.purpose === purpose)?.source ?? null

/** Withdraws a contact's permission. Once withdrawn it stays as it is, with its first date, however often it is asked for. */
export async function withdraw(payload: Payload, contact: Contact, purpose: Purpose, source: Source): Promise<void> {
  if (permissionOf(contact, purpose) !== 'withdrawn') await write(payload, contact, { purpose, state: 'withdrawn', source })
  await rememberNo(payload, contact)
}

/** Takes a withdrawal back. Gives nothing that was not withdrawn: an unconfirmed permission stays so. */
export async function giveAgain(payload: Payload, contact: Contact, purpose: Purpose, source: Source): Promise<void> {
  if (permissionOf(contact, purpose) === 'withdrawn') await write(payload, contact, { purpose, state: 'given', source })
}

async function write(payload: Payload, contact: Contact, change: Pick<Permission, 'purpose' | 'state' | 'source'>) {
  const rows = contact.permissions ?? []
  const known = rows.find((row) => row.purpose === change.purpose)
  const date = dayOf(new Date(), settingsOf(payload).zone)
  // Without a row nobody said on what basis we write, and then only the person's own consent could be one.
  const changed: Permission = { basis: 'consent', ...known, ...change, date }
  const permissions = known ? rows.map((row) => (row === known ? changed : row)) : [...rows, changed]
  await payload.update({ collection: 'contacts', id: contact.id, data: { permissions }, depth: 0 })
  const about = { entity: 'contacts', document: contact.id, fields: ['permissions'] }
  await recordDeed({ payload }, { deed: 'update', by: 'recipient', ...about })
}
