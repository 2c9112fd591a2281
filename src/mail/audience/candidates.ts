import type { Payload, Where } from 'payload'
import { type IsSuppressed, suppressedFor } from '../../database'
import type { Candidate } from '../../domain/audience'
import type { Purpose } from '../../domain/mailings'
import type { Contact } from '../../payload-types'
import type { HasReceived } from './receivers'

/** How many ids are asked for at a time; SQLite fails on long lists. */
const batch = 500

interface Wanted {
  purpose: Purpose
  /** The meeting that contacts may already be invited to. */
  meeting: string | null
  /** Only contacts of these strength areas and of none; null for no such limit. */
  areas: string[] | null
  /** Tells those who are left out since they have got it already. */
  received: HasReceived
}

/** Looks up what decides whether each of these contacts gets a mail, in the order of the ids. */
export async function candidatesFor(payload: Payload, ids: readonly string[], wanted: Wanted): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  const isSuppressed = await suppressedFor(payload, [wanted.purpose])
  for (let start = 0; start < ids.length; start += batch)
    candidates.push(...(await candidatesIn(payload, ids.slice(start, start + batch), wanted, isSuppressed)))
  return candidates
}

async function candidatesIn(
  payload: Payload,
  ids: readonly string[],
  wanted: Wanted,
  isSuppressed: IsSuppressed,
): Promise<Candidate[]> {
  const found = await payload.find({
    collection: 'contacts',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    sort: 'id',
  })
  const contacts = found.docs.filter((contact) => isWithinAreas(contact, wanted.areas))
  const invited = await invitedAmong(payload, contacts, wanted.meeting)
  return contacts.map((contact) => ({
    contact: contact.id,
    kind: contact.kind,
    name: contact.name ?? null,
    email: contact.email,
    address: contact.address ?? null,
    language: contact.language,
    left: contact.status === 'left',
    permission: contact.permissions?.find(({ purpose }) => purpose === wanted.purpose)?.state ?? null,
    suppressed: isSuppressed(contact.address),
    invited: invited.has(contact.id),
    received: wanted.received(contact),
  }))
}

function isWithinAreas({ strengthAreas }: Contact, areas: string[] | null): boolean {
  if (!areas || !strengthAreas?.length) return true
  return strengthAreas.some((area) => areas.includes(typeof area === 'string' ? area : area.id))
}

async function invitedAmong(payload: Payload, contacts: Contact[], meeting: string | null): Promise<Set<string>> {
  if (!meeting) return new Set()
  const where: Where = {
    and: [{ meeting: { equals: meeting } }, { contact: { in: contacts.map(({ id }) => id) } }],
  }
  const found = await payload.find({ collection: 'invitations', where, depth: 0, pagination: false })
  return new Set(found.docs.map(({ contact }) => (typeof contact === 'string' ? contact : contact.id)))
}
