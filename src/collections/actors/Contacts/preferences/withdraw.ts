import type { Payload } from 'payload'
import type { Purpose } from '../../../../domain/mailings'
import type { Contact } from '../../../../payload-types'
import { saveChoices, type Source, stateOf } from './choices'
import { currentContact } from '../../ContactMerges/current'

/** The contact as it is now, merged or not; null when it has been removed. */
export async function contactNow(payload: Payload, contact: string): Promise<Contact | null> {
  const id = await currentContact(payload, contact)
  return payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
}

/** By which way a contact's permission was last changed; null when nothing was ever said. */
export const withdrawnBy = (contact: Contact, purpose: Purpose): string | null =>
  contact.permissions?.find((row) => row.purpose === purpose)?.source ?? null

/** Withdraws a contact's permission. Once withdrawn it stays as it is, with its first date, however often it is asked for. */
export const withdraw = (payload: Payload, contact: Contact, purpose: Purpose, source: Source): Promise<void> =>
  saveChoices(payload, contact, [{ purpose, state: 'withdrawn' }], source)

/** Takes a withdrawal back. Gives nothing that was not withdrawn: an unconfirmed permission stays so. */
export async function giveAgain(payload: Payload, contact: Contact, purpose: Purpose, source: Source): Promise<void> {
  if (stateOf(contact, purpose) === 'withdrawn') await saveChoices(payload, contact, [{ purpose, state: 'given' }], source)
}
