import type { Payload } from 'payload'
import { contactNow } from '../../collections/actors/Contacts/preferences/withdraw'
import { type Purpose, purposes } from '../../domain/mailings'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { hasExpired, readToken } from '../../links/tokens'
import type { Contact, StrengthArea } from '../../payload-types'
import { readStrengthAreas } from '../content/strengthAreas'
import { type Choice, saveChoices, stateOf, type Wishes } from '../../collections/actors/Contacts/preferences/choices'
import { hasSaidNo, isBlocked } from '../../collections/actors/Contacts/preferences/ownNo'

/** What a link for choosing is about. */
export interface Preferences {
  contact: Contact
  /** Those that may be chosen, in the alphabetical order of the contact's language. */
  areas: StrengthArea[]
  /** What the contact gets, suppressions aside that are not its own. */
  given: Purpose[]
  /** Whether nothing is sent to the address whatever is chosen. */
  blocked: boolean
}

/** What a form for choosing says. */
export interface Chosen {
  purposes: string[]
  language: string
  areas: string[]
}

export type ChoiceField = keyof Chosen

/** What a link for choosing is about; null when it is not one of ours, or the contact is gone. Changes nothing. */
export async function readPreferences(payload: Payload, token: string): Promise<Preferences | 'expired' | null> {
  const keys = settingsOf(payload)
  if (hasExpired(keys, 'preferences', token)) return 'expired'
  const [signed] = readToken(keys, 'preferences', token) ?? []
  if (!signed) return null
  const contact = await contactNow(payload, signed)
  if (!contact) return null
  return {
    contact,
    given: await givenTo(payload, contact),
    areas: await readStrengthAreas(payload, contact.language),
    blocked: contact.address ? await isBlocked(payload, contact.address, purposes) : true,
  }
}

/** What a contact has chosen so far, as the form says it. */
export const chosenBy = ({ contact, given }: Preferences): Chosen => ({
  purposes: given,
  language: contact.language,
  areas: (contact.strengthAreas ?? []).map(idOf),
})

async function givenTo(payload: Payload, contact: Contact): Promise<Purpose[]> {
  const given: Purpose[] = []
  for (const purpose of purposes) {
    if (stateOf(contact, purpose) !== 'given') continue
    if (!contact.address || !(await hasSaidNo(payload, contact.address, purpose))) given.push(purpose)
  }
  return given
}

export const chosenIn = (form: URLSearchParams | null): Chosen => ({
  purposes: form?.getAll('purpose') ?? [],
  language: form?.get('language') ?? '',
  areas: form?.getAll('area') ?? [],
})

/** The fields that hold something that is not to be chosen. */
export function wrongIn({ purposes: some, language, areas }: Chosen, known: readonly StrengthArea[]): ChoiceField[] {
  return [
    ...(some.every(isPurpose) ? [] : (['purposes'] as const)),
    ...(isContentLanguage(language) ? [] : (['language'] as const)),
    ...(areas.every((id) => known.some((area) => area.id === id)) ? [] : (['areas'] as const)),
  ]
}

/** Saves what was chosen; what `wrongIn` finds nothing wrong in. */
export async function savePreferences(payload: Payload, { contact, areas }: Preferences, chosen: Chosen): Promise<void> {
  const choices = purposes.flatMap((purpose): Choice[] => {
    const state = stateOf(contact, purpose)
    if (chosen.purposes.includes(purpose)) return [{ purpose, state: 'given' }]
    // What was never said, or not confirmed, is not said now either: the box was empty before.
    return state === 'given' || state === 'withdrawn' ? [{ purpose, state: 'withdrawn' }] : []
  })
  const wishes = { ...languageWish(contact, chosen.language), ...areasWish(contact, areas, chosen.areas) }
  await saveChoices(payload, contact, choices, 'preferences page', wishes)
}

function languageWish(contact: Contact, language: string): Wishes {
  const wished: ContentLanguage = isContentLanguage(language) ? language : contact.language
  return wished === contact.language ? {} : { language: wished }
}

/** An area that is not published is not shown, so that the contact has not said no to it. */
function areasWish(contact: Contact, shown: readonly StrengthArea[], chosen: readonly string[]): Wishes {
  const before = (contact.strengthAreas ?? []).map(idOf)
  const after = [...before.filter((id) => shown.every((area) => area.id !== id)), ...chosen]
  const isSame = before.length === after.length && after.every((id) => before.includes(id))
  return isSame ? {} : { strengthAreas: after }
}

const isPurpose = (value: string): value is Purpose => purposes.some((purpose) => purpose === value)
