import type { Payload } from 'payload'
import { type Source, stateOf } from '../../collections/actors/Contacts/preferences/choices'
import { contactNow, giveAgain, withdraw } from '../../collections/actors/Contacts/preferences/withdraw'
import { type PermissionState, type Purpose, purposes } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { readToken } from '../../links/tokens'
import type { Contact } from '../../payload-types'

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
  const contact = await contactNow(payload, contactId)
  return { purpose, contact, state: stateOf(contact, purpose) }
}

/**
 * Withdraws the permission that a link is about. A contact that has been removed has nothing left to withdraw.
 * @returns false when the link is not one of ours
 */
export async function leave(payload: Payload, token: string, source: Source): Promise<boolean> {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return false
  if (subscription.contact) await withdraw(payload, subscription.contact, subscription.purpose, source)
  return true
}

/**
 * Takes a withdrawal back.
 * @returns false when the link is not one of ours
 */
export async function rejoin(payload: Payload, token: string): Promise<boolean> {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return false
  if (subscription.contact) await giveAgain(payload, subscription.contact, subscription.purpose, 'unsubscribe page')
  return true
}

const isPurpose = (value: unknown): value is Purpose => purposes.some((purpose) => purpose === value)
