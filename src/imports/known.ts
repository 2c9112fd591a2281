import type { Payload, Where } from 'payload'
import { suppressedFor } from '../database'
import type { KnownContact } from '../domain/imports/contact'
import type { KnownOrganisation } from '../domain/imports/organisations'
import type { ImportInput, KnownOfRows } from '../domain/imports/plan'
import type { KnownStrengthArea } from '../domain/imports/strengthAreas'
import { contentLanguages } from '../i18n/languages'
import { idOf } from '../domain/relations'
import type { Contact } from '../payload-types'

/** Addresses in one question; both databases answer it well below their limits. */
const portion = 500

/** What a list gives permission to. */
const wantedPurposes = ['newsletter', 'invitation'] as const

/** What an import reads of a contact, to plan and to write. */
export const contactProperties = {
  kind: true,
  name: true,
  address: true,
  status: true,
  language: true,
  permissions: true,
  strengthAreas: true,
  affiliations: true,
  formerAddresses: true,
} as const

type Known = ImportInput['known']

/** What Spets knows that matters to any list: its organisations and strength areas. */
export const gatherKnown = async (payload: Payload): Promise<Pick<Known, 'organisations' | 'strengthAreas'>> => ({
  organisations: await knownOrganisations(payload),
  strengthAreas: await knownStrengthAreas(payload),
})

/**
 * Tells what Spets knows of some addresses: the contacts that have them, and which must not be written to. One question
 * for every 500; what must not be written to is read once.
 */
export async function addressKnower(payload: Payload): Promise<(addresses: string[]) => Promise<KnownOfRows>> {
  const isSuppressed = await suppressedFor(payload, wantedPurposes)
  return async (addresses) => ({
    contacts: await knownContacts(payload, addresses),
    suppressedAddresses: new Set(addresses.filter(isSuppressed)),
  })
}

async function knownContacts(payload: Payload, addresses: string[]): Promise<KnownContact[]> {
  const found = await eachPortion(addresses, async (some) => {
    const where: Where = { or: [{ address: { in: some } }, { 'formerAddresses.address': { in: some } }] }
    const select = contactProperties
    const { docs } = await payload.find({ collection: 'contacts', where, select, depth: 0, pagination: false })
    return docs.flatMap((contact) => addressesOf(contact).map((address) => knownContact(contact, address)))
  })
  return found
}

type ReadContact = Pick<Contact, 'id' | keyof typeof contactProperties>

/** A contact is known by the address that it has, and by those that it has had. */
const addressesOf = ({ address, formerAddresses }: ReadContact): string[] => [
  address ?? '',
  ...(formerAddresses ?? []).flatMap((former) => former.address ?? []),
]

const knownContact = (contact: ReadContact, address: string): KnownContact => ({
  id: contact.id,
  address,
  kind: contact.kind,
  name: contact.name || null,
  status: contact.status,
  language: contact.language,
  permissions: (contact.permissions ?? []).map(({ purpose, state }) => ({ purpose, state })),
  strengthAreas: (contact.strengthAreas ?? []).map(idOf),
  affiliations: (contact.affiliations ?? []).map(({ organisation, role }) => ({
    organisationId: idOf(organisation),
    role: role || null,
  })),
})

async function knownOrganisations(payload: Payload): Promise<KnownOrganisation[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    select: { name: true, otherSpellings: true },
    joins: false,
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, name, otherSpellings }) => ({
    id,
    name,
    otherSpellings: (otherSpellings ?? []).map((spelling) => spelling.name),
  }))
}

/** The strength areas by all the names that they and their sub-areas have, in any language. */
async function knownStrengthAreas(payload: Payload): Promise<KnownStrengthArea[]> {
  const known = new Map<string, KnownStrengthArea>()
  for (const locale of contentLanguages) {
    const { docs } = await payload.find({
      collection: 'strength-areas',
      select: { title: true, subAreas: true },
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
    })
    for (const area of docs) {
      const { titles, subAreas } = known.get(area.id) ?? { titles: [], subAreas: [] }
      known.set(area.id, {
        id: area.id,
        titles: [...titles, ...written(area.title)],
        subAreas: [...subAreas, ...(area.subAreas ?? []).flatMap(({ name }) => written(name))],
      })
    }
  }
  return [...known.values()]
}

/** A text is required in Swedish only, so in another language it may be missing. */
const written = (text: string | null | undefined): string[] => (text ? [text] : [])

async function eachPortion<T>(values: string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const answers: T[] = []
  for (let start = 0; start < values.length; start += portion) {
    answers.push(...(await ask(values.slice(start, start + portion))))
  }
  return answers
}
