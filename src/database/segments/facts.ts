import type { Payload } from 'payload'
import type { ContactFacts, InvolvementFacts, OrganisationFacts } from '../../domain/segments/facts'
import type { AskedInvolvements } from '../../domain/segments/involvements'
import { involvementsOf } from './involvementFacts'
import { chunksOf, pagesOf, type Wanted } from './pages'
import { type Stored, textIn, textsIn } from './stored'

const contactProperties = ['name', 'email', 'kind', 'language', 'status', 'internal', 'strengthAreas', 'roles', 'organisations']
const organisationProperties = ['name', 'type', 'municipality', 'strengthAreas']

/**
 * What segments can ask about these contacts, in the order of the ids; those that no longer exist are left
 * out. Holds all the facts in memory: give it some thousand ids at a time, not a whole register.
 * @param asked what of it is to be known of what they did
 */
export async function loadContactFacts(payload: Payload, ids: readonly string[], asked: AskedInvolvements): Promise<ContactFacts[]> {
  const wanted = { collection: 'contacts', properties: contactProperties } as const
  const contacts = await documentsById(payload, wanted, ids)
  const organisations = await documentsById(
    payload,
    { collection: 'organisations', properties: organisationProperties },
    new Set([...contacts.values()].flatMap((contact) => textsIn(contact.organisations))),
  )
  const did = await involvementsOf(payload, ids, asked)
  return ids.flatMap((id) => {
    const stored = contacts.get(id)
    return stored ? [contactFacts(id, stored, organisations, did(id))] : []
  })
}

/** What questions can ask about organisations, by their ids. */
export async function allOrganisations(payload: Payload): Promise<ReadonlyMap<string, OrganisationFacts>> {
  const found = new Map<string, OrganisationFacts>()
  for await (const page of pagesOf(payload, { collection: 'organisations', properties: organisationProperties }))
    for (const stored of page) found.set(String(stored.id), organisationFacts(String(stored.id), stored))
  return found
}

async function documentsById(payload: Payload, wanted: Omit<Wanted, 'where'>, ids: Iterable<string>): Promise<ReadonlyMap<string, Stored>> {
  const found = new Map<string, Stored>()
  for (const chunk of chunksOf(ids)) {
    for await (const page of pagesOf(payload, { ...wanted, where: { id: { in: chunk } } })) {
      for (const stored of page) found.set(String(stored.id), stored)
    }
  }
  return found
}

function contactFacts(
  id: string,
  stored: Stored,
  organisations: ReadonlyMap<string, Stored>,
  involvements: InvolvementFacts,
): ContactFacts {
  return {
    id,
    name: textIn(stored.name),
    email: textIn(stored.email) ?? '',
    kind: textIn(stored.kind),
    language: textIn(stored.language),
    status: textIn(stored.status),
    internal: stored.internal === true,
    strengthAreas: textsIn(stored.strengthAreas),
    roles: textsIn(stored.roles),
    organisations: textsIn(stored.organisations).map((key) => organisationFacts(key, organisations.get(key))),
    involvements,
  }
}

/** An organisation that was deleted, but is still pointed at, has nothing to ask about but its id. */
const organisationFacts = (id: string, stored: Stored = {}): OrganisationFacts => ({
  id,
  name: textIn(stored.name),
  type: textIn(stored.type),
  municipality: textIn(stored.municipality),
  strengthAreas: textsIn(stored.strengthAreas),
})
