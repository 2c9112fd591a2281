import type { Payload } from 'payload'
import { mergedInto } from '../../collections/actors/ContactMerges/current'
import { contactNow } from '../../collections/actors/Contacts/preferences/withdraw'
import { suppressedFor } from '../../database'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { hasExpired, readToken } from '../../links/tokens'
import { welcome } from '../../mail'
import type { Contact } from '../../payload-types'
import { saveChoices, stateOf, type Wishes } from '../../collections/actors/Contacts/preferences/choices'

/** What a link for confirming is about. */
export interface Confirmation {
  contact: Contact
  language: ContentLanguage
  areas: string[]
  /** Whether the newsletter goes to the contact already. */
  isDone: boolean
}

/** What a link for confirming is about; null when it is not one of ours, or the contact is gone. Changes nothing. */
export async function readConfirmation(payload: Payload, token: string): Promise<Confirmation | 'expired' | null> {
  const keys = settingsOf(payload)
  if (hasExpired(keys, 'confirm', token)) return 'expired'
  const [signed, language, ...areas] = readToken(keys, 'confirm', token) ?? []
  if (!signed || !isContentLanguage(language)) return null
  const contact = await contactNow(payload, signed)
  if (!contact) return null
  const isGiven = stateOf(contact, 'newsletter') === 'given' && contact.status === 'active'
  const isDone = isGiven && !(await suppressedFor(payload, ['newsletter'], [contact.address ?? '']))(contact.address)
  return { contact, language, areas, isDone }
}

/**
 * Gives the permission that was asked for, and what else the form said. Whoever confirms reads the mailbox, so a no of
 * their own to newsletters, and having left, are taken back; adds strength areas and takes none away. Then comes the
 * welcome letter, where there is one.
 */
export async function confirmSubscription(payload: Payload, { contact, language, areas }: Confirmation): Promise<void> {
  const before = (contact.strengthAreas ?? []).map(idOf)
  const added = (await stillThere(payload, areas)).filter((id) => !before.includes(id))
  const wishes: Wishes = {
    ...(language === contact.language ? {} : { language }),
    ...(contact.status === 'left' ? { status: 'active' } : {}),
    ...(added.length > 0 ? { strengthAreas: [...before, ...added] } : {}),
  }
  await saveChoices(payload, contact, [{ purpose: 'newsletter', state: 'given' }], 'website', wishes)
  await welcome(payload, contact.id, await mergedInto(payload, contact.id))
}

/** An area may have been removed since the form was filled in. */
async function stillThere(payload: Payload, areas: string[]): Promise<string[]> {
  if (areas.length === 0) return []
  const { docs } = await payload.find({
    collection: 'strength-areas',
    where: { id: { in: areas } },
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}
