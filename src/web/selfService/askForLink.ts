import type { Payload } from 'payload'
import { purposes } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { readToken, signToken } from '../../links/tokens'
import type { Contact } from '../../payload-types'
import { clientWait, waitFor } from './limits'
import { isBlocked } from '../../collections/actors/Contacts/preferences/ownNo'
import { afterwards, sendSelfMail } from '../../collections/actors/Contacts/preferences/selfMail'
import { readSubscription } from './unsubscribe'

/** How long a link for choosing lives, in milliseconds: a year, see docs/decisions/0023. */
const lifetime = 365 * 86_400_000

/**
 * Mails a link for choosing to the contact's own address, whoever asks. What is answered is the same whether there
 * is a contact or not, and whether anything is sent.
 * @param token of a link for leaving that is ours
 * @returns in how many seconds to try again when it has been asked for too often; else 0
 */
export async function askForLink(payload: Payload, request: Request, token: string): Promise<number> {
  const ofClient = await clientWait(payload, 'linkByClient', request)
  if (ofClient > 0) return ofClient
  const [contactId = ''] = readToken(settingsOf(payload), 'unsubscribe', token) ?? []
  const ofContact = await waitFor(payload, 'linkByContact', contactId)
  if (ofContact > 0) return ofContact
  afterwards(payload, 'A link for choosing could not be sent', async () => {
    const contact = (await readSubscription(payload, token))?.contact
    if (contact && (await mayBeSent(payload, contact))) await sendLink(payload, contact)
  })
  return 0
}

/** An address that mail comes back from, or that has complained, is not written to at all. */
async function mayBeSent(payload: Payload, { address }: Contact): Promise<boolean> {
  return address ? !(await isBlocked(payload, address, purposes)) : false
}

async function sendLink(payload: Payload, contact: Contact): Promise<void> {
  await sendSelfMail(payload, { kind: 'choose', to: contact.email, language: contact.language, url: preferencesUrl(payload, contact) })
}

/** A new link for choosing, for the contact alone. */
export function preferencesUrl(payload: Payload, { id }: Pick<Contact, 'id'>, now = new Date()): string {
  const { secret, publicUrl } = settingsOf(payload)
  const expires = new Date(now.getTime() + lifetime)
  return publicAddresses(publicUrl).preferences(signToken(secret, 'preferences', [id], expires))
}
