import type { Payload } from 'payload'
import { recordAudit } from '../../audit'
import { normaliseAddress } from '../../domain/address'
import { dayOf } from '../../domain/days'
import { controlIn } from '../../domain/plainText'
import { subscriptionSource } from '../../domain/subscribers'
import { settingsOf } from '../../env'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { signToken } from '../../links/tokens'
import type { Contact, StrengthArea } from '../../payload-types'
import { waitFor } from './limits'
import { isBlocked } from '../../collections/actors/Contacts/preferences/ownNo'
import { afterwards, sendSelfMail } from '../../collections/actors/Contacts/preferences/selfMail'

/** How long a confirmation may wait, in milliseconds: seven days, see docs/decisions/0023. */
const lifetime = 7 * 86_400_000

const longestName = 100

/** What the form for subscribing says. */
export interface Application {
  address: string
  name: string
  language: string
  areas: string[]
  /** A field that people do not see: whoever fills it in is a program. */
  trap: string
}

export type ApplicationField = 'address' | 'name' | 'language' | 'areas'
export type ApplicationProblem = 'addressMissing' | 'addressWrong' | 'nameWrong' | 'languageWrong' | 'areasWrong'

export const applicationIn = (form: URLSearchParams | null): Application => ({
  address: form?.get('address')?.trim() ?? '',
  name: form?.get('name')?.trim() ?? '',
  language: form?.get('language') ?? '',
  areas: form?.getAll('area') ?? [],
  trap: form?.get('website') ?? '',
})

/** What has to be mended, by field. Of the address only what can be seen from it, never whether it is known. */
export function problemsIn(
  { address, name, language, areas }: Application,
  known: readonly StrengthArea[],
): Partial<Record<ApplicationField, ApplicationProblem>> {
  return {
    ...(address === '' ? { address: 'addressMissing' } : normaliseAddress(address) ? {} : { address: 'addressWrong' }),
    ...(name.length > longestName || controlIn(name) !== null ? { name: 'nameWrong' } : {}),
    ...(isContentLanguage(language) ? {} : { language: 'languageWrong' }),
    ...(areas.every((id) => known.some((area) => area.id === id)) ? {} : { areas: 'areasWrong' }),
  }
}

/**
 * Takes an application in which nothing is wrong: makes an unconfirmed contact of an unknown address, changes nothing of
 * a known one, and mails a link to confirm with. The answer does not wait for it, so that it tells nothing.
 */
export function apply(payload: Payload, application: Application): void {
  const { address, language, trap } = application
  const normal = normaliseAddress(address)
  if (trap || !normal || !isContentLanguage(language)) return
  afterwards(payload, 'A subscription could not be prepared', async () => {
    // Only then: whoever fills somebody else's quota must not be told that it is full.
    if ((await waitFor(payload, 'subscribeByAddress', normal)) > 0) return
    if (await isBlocked(payload, normal, ['newsletter'])) return
    const contact = await foundOrMade(payload, application, normal, language)
    const url = confirmUrl(payload, contact, language, application.areas)
    await sendSelfMail(payload, { kind: 'confirm', to: contact.email, language, url })
  })
}

/** Of several forms at once with one address, the first makes the contact and the others find it. */
async function foundOrMade(payload: Payload, application: Application, address: string, language: ContentLanguage): Promise<Contact> {
  const known = await contactAt(payload, address)
  if (known) return known
  try {
    return await makeContact(payload, application, language)
  } catch (error) {
    const meanwhile = await contactAt(payload, address)
    if (meanwhile) return meanwhile
    throw error
  }
}

async function contactAt(payload: Payload, address: string): Promise<Contact | null> {
  const { docs } = await payload.find({ collection: 'contacts', where: { address: { equals: address } }, limit: 1, depth: 0 })
  return docs[0] ?? null
}

async function makeContact(payload: Payload, { address, name, areas }: Application, language: ContentLanguage): Promise<Contact> {
  const date = dayOf(new Date(), settingsOf(payload).zone)
  const contact = await payload.create({
    collection: 'contacts',
    data: {
      kind: 'person',
      name,
      email: address,
      language,
      status: 'active',
      strengthAreas: areas,
      permissions: [{ purpose: 'newsletter', state: 'pending', basis: 'consent', source: subscriptionSource, date }],
    },
    depth: 0,
  })
  await recordAudit({ payload }, { deed: 'create', by: 'recipient', entity: 'contacts', document: contact.id })
  return contact
}

/**
 * What is asked for stands in the link, so that nothing of a known contact is changed before its owner confirms.
 */
function confirmUrl(payload: Payload, { id }: Contact, language: ContentLanguage, areas: string[]): string {
  const { secret, publicUrl } = settingsOf(payload)
  const expires = new Date(Date.now() + lifetime)
  return publicAddresses(publicUrl).subscription(signToken(secret, 'confirm', [id, language, ...areas], expires))
}
