import type { Payload, Where } from 'payload'
import { insertMany, newId } from '../database'
import { normaliseAddress } from '../domain/address'
import { alphabetKey } from '../domain/alphabet'
import { organisationsOn, rolesOn } from '../domain/affiliations'
import { permissionEvents } from '../domain/contactHistory'
import type { Day } from '../domain/days'
import type { NewContact } from '../domain/imports/contact'
import { idOf } from '../domain/relations'
import type { Actor } from './actor'
import { type ContactData, dataOfNew, type SettledAffiliation } from './contactData'
import { rememberMany } from './remember'

/** A contact to make, whose organisation has been made. */
export interface ContactToMake {
  contact: NewContact
  affiliation: SettledAffiliation | null
}

interface Making {
  payload: Payload
  actor: Actor
  /** The import that it belongs to. */
  run: string
  today: Day
}

/** What became of each: `taken` where somebody else has the address by now, `untried` where it must be tried by itself. */
export type Made = 'created' | 'taken' | 'untried'

/**
 * Makes some hundred contacts in one step, each as saving it would have made it: what is stored beside what a list says
 * follows from the same rules. What cannot be made so is left to be tried one by one, which tells what is wrong with it.
 * @returns what became of each, in their order
 */
export async function createMany(making: Making, contacts: readonly ContactToMake[]): Promise<Made[]> {
  const { payload, run } = making
  const isThere = await whatIsThere(payload, contacts)
  const whole = contacts.filter(isThere)
  const made = whole.map(({ affiliation, contact }) => {
    const data = dataOfNew(contact, affiliation)
    return { contact, data, document: { id: newId(payload), ...storedContact(data, making) } }
  })
  const changes = made.map(({ contact, data }) => ({ change: 'created' as const, name: contact.address, after: data }))
  const documents = made.map(({ document }) => document)
  const write = () => insertMany(payload, 'contacts', documents)
  const { failed, written } = await rememberMany(payload, run, changes, { ids: documents.map(({ id }) => id), write })
  const outcomes = new Map(
    made.map(({ contact, document }): [NewContact, Made] => [contact, written.has(document.id) ? 'created' : failed ? 'untried' : 'taken']),
  )
  return contacts.map(({ contact }) => outcomes.get(contact) ?? 'untried')
}

/** A contact as it is stored: see `keepDerived` and `keepHistory` of the contacts, and `withAlphabet`. */
function storedContact(data: ContactData, { actor, today }: Making): Record<string, unknown> {
  const affiliations = (data.affiliations ?? []).map((each) => ({ ...each, organisation: idOf(each.organisation) }))
  const areas = data.strengthAreas ?? []
  return {
    ...data,
    address: normaliseAddress(data.email),
    nameOrder: data.name ? alphabetKey(data.name) : null,
    strengthAreas: areas.length > 0 ? areas : null,
    organisations: organisationsOn(affiliations, today),
    roles: rolesOn(affiliations, today),
    permissionHistory: permissionEvents([], data.permissions ?? [], new Date(), actor.user ? String(actor.user.id) : null),
    formerAddresses: [],
    internal: false,
  }
}

/** Tells of which contacts all that they point at is there still. */
async function whatIsThere(payload: Payload, contacts: readonly ContactToMake[]): Promise<(each: ContactToMake) => boolean> {
  const organisations = await existing(
    payload,
    'organisations',
    contacts.flatMap(({ affiliation }) => affiliation?.organisation ?? []),
  )
  const areas = await existing(
    payload,
    'strength-areas',
    contacts.flatMap(({ contact }) => contact.strengthAreas),
  )
  return ({ affiliation, contact }) =>
    (affiliation === null || organisations.has(affiliation.organisation)) && contact.strengthAreas.every((id) => areas.has(id))
}

async function existing(payload: Payload, collection: 'organisations' | 'strength-areas', ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const where: Where = { id: { in: [...new Set(ids)] } }
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where,
    select: { id: true },
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
