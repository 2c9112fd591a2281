import type { Payload, Where } from 'payload'
import { organisationsOn, rolesOn } from '../../../domain/affiliations'
import { dayOf } from '../../../domain/days'
import { idOf } from '../../../domain/relations'
import { isSame } from '../../../domain/same'
import { settingsOf } from '../../../env'
import type { Contact } from '../../../payload-types'
import { affiliationsOf } from './hooks'

/** Contacts read at a time. */
const portion = 500

/** Any day at all. `exists` would on MongoDB mean that every affiliation has one. */
const anyDay = { greater_than: '0001-01-01T00:00:00.000Z' }

const dated: Where = { or: [{ 'affiliations.to': anyDay }, { 'affiliations.from': anyDay }] }

const lastRenewed = new WeakMap<Payload, string>()

/**
 * Brings what follows from a contact's affiliations up to a new day, where an affiliation has begun or ended.
 * Looks once a day; more often costs nothing. Holds a portion of the contacts in memory at a time.
 * @returns how many contacts were changed
 */
export async function renewDerived(payload: Payload): Promise<number> {
  const today = dayOf(new Date(), settingsOf(payload).zone)
  if (lastRenewed.get(payload) === today) return 0
  let changed = 0
  let last = ''
  for (;;) {
    const contacts = await datedAfter(payload, last)
    for (const contact of contacts) if (isStale(contact, today)) changed += await renew(payload, contact)
    const end = contacts.at(-1)
    if (!end || contacts.length < portion) break
    last = end.id
  }
  lastRenewed.set(payload, today)
  return changed
}

type Dated = Pick<Contact, 'id' | 'affiliations' | 'organisations' | 'roles'>

async function datedAfter(payload: Payload, last: string): Promise<Dated[]> {
  const where: Where = last ? { and: [dated, { id: { greater_than: last } }] } : dated
  const select = { affiliations: true, organisations: true, roles: true } as const
  const asked = { where, select, sort: 'id', limit: portion, pagination: false, depth: 0, joins: false } as const
  const { docs } = await payload.find({ collection: 'contacts', ...asked })
  return docs
}

function isStale({ affiliations, organisations, roles }: Dated, today: string): boolean {
  const rows = affiliationsOf(affiliations)
  const stored = [(organisations ?? []).map(idOf), roles ?? []]
  return !isSame(stored, [organisationsOn(rows, today), rolesOn(rows, today)])
}

/** Saving is enough: the collection's own hook works out what follows. */
async function renew(payload: Payload, { id, affiliations }: Dated): Promise<number> {
  await payload.update({ collection: 'contacts', id, data: { affiliations }, depth: 0 })
  return 1
}
