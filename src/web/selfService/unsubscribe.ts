import type { Payload } from 'payload'
import { recordDeed } from '../../audit'
import { currentContact } from '../../collections/actors/merging/current'
import { dayOf } from '../../domain/days'
import { type PermissionState, type Purpose, purposes } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { rememberNo } from '../../imports'
import { readToken } from '../../links/tokens'
import type { Contact } from '../../payload-types'

/** By which way somebody left; kept with the permission. */
export type Source = 'unsubscribe page' | 'one-click unsubscribe'

/** What a link for leaving is about. */
export interface Subscription {
  purpose: Purpose
  /** Null when the contact has been removed. */
  contact: Contact | null
  /** `none` when nothing was ever said about this purpose. */
  state: PermissionState | 'none'
}

/** What a link for leaving is about; null when the link is not one of ours. Changes nothing. */
export async function readSubscription(payload: Payload, token: string): Promise<Subscription | null> {
  const [contactId, purpose] = readToken(settingsOf(payload), 'unsubscribe', token) ?? []
  if (!contactId || !isPurpose(purpose)) return null
  const id = await currentContact(payload, contactId)
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  return { purpose, contact, state: stateOf(contact, purpose) }
}

/**
 * Withdraws the permission that a link is about. Once withdrawn it stays as it is, with its first date,
 * however often the link is used; a contact that has been removed has nothing left to withdraw.
 * @returns false when the link is not one of ours
 */
export async function leave(payload: Payload, token: string, source: Source): Promise<boolean> {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return false
  const { contact, purpose, state } = subscription
  if (!contact) return true
  if (state !== 'withdrawn') await write(payload, contact, { purpose, state: 'withdrawn', source })
  await rememberNo(payload, contact)
  return true
}

/**
 * Takes a withdrawal back. Gives nothing that was not withdrawn: an unconfirmed permission stays so.
 * @returns false when the link is not one of ours
 */
export async function rejoin(payload: Payload, token: string): Promise<boolean> {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return false
  const { contact, purpose, state } = subscription
  if (contact && state === 'withdrawn') {
    await write(payload, contact, { purpose, state: 'given', source: 'unsubscribe page' })
  }
  return true
}

type Permission = NonNullable<Contact['permissions']>[number]

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

const stateOf = (contact: Contact | null, purpose: Purpose): Subscription['state'] =>
  contact?.permissions?.find((row) => row.purpose === purpose)?.state ?? 'none'

const isPurpose = (value: unknown): value is Purpose => purposes.some((purpose) => purpose === value)
