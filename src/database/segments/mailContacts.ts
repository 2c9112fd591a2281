import { setImmediate } from 'node:timers/promises'
import type { InValue, Row } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { type PermissionState, permissionStates, type Purpose } from '../../domain/mailings'
import type { AskedInvolvements, ContactFacts, OrganisationFacts } from '../../domain/segments'
import { isMongodb } from '../drop'
import { sqliteClient } from '../sqlite'
import { allOrganisations } from './facts'
import { involvementsByContact } from './involvements'
import { textIn, textsIn } from './stored'

/** A contact with all that decides whether it is picked and written to, suppressions aside. */
export interface MailContact {
  facts: ContactFacts
  /** Normalised; null when the contact's address cannot be one. */
  address: string | null
  permission: PermissionState | null
}

/** Contacts a query. */
const pageSize = 5_000

/**
 * All contacts, some thousand at a time in the order of their ids, so that a register of any size can be looked
 * through in the memory of one page.
 * @param purpose whose permission is told
 * @param asked what is to be known of what they did
 * @param only ids, some hundreds at most, where not all are asked for
 */
export async function* mailContactsOf(
  payload: Payload,
  purpose: Purpose,
  asked: AskedInvolvements,
  only: readonly string[] | null = null,
): AsyncGenerator<readonly MailContact[]> {
  const organisations = await allOrganisations(payload)
  const surroundings: Surroundings = {
    named: (ids) => ids.map((id) => organisations.get(id) ?? unknownOrganisation(id)),
    did: await involvementsByContact(payload, asked),
  }
  if (isMongodb(payload.db)) yield* onMongodb(payload.db, purpose, surroundings, only)
  else yield* onSqlite(payload, purpose, surroundings, only)
}

/** An organisation that was deleted, but is still pointed at, has nothing to ask about but its id. */
const unknownOrganisation = (id: string): OrganisationFacts => ({ id, name: null, type: null, municipality: null, strengthAreas: [] })

/** What is known of a contact beside what stands in it. */
interface Surroundings {
  named: (ids: readonly string[]) => readonly OrganisationFacts[]
  did: (contact: string) => ContactFacts['involvements']
}

async function* onSqlite(
  payload: Payload,
  purpose: Purpose,
  surroundings: Surroundings,
  only: readonly string[] | null,
): AsyncGenerator<readonly MailContact[]> {
  const ask = async (sql: string, args: InValue[]): Promise<Row[]> => (await sqliteClient(payload).execute({ sql, args })).rows
  const [longest] = await ask('select max("order") as most from contacts_texts', [])
  const orders = JSON.stringify(Array.from({ length: Number(longest?.most ?? 0) + 1 }, (_, order) => order))
  const wanted = only ? 'and c.id in (select value from json_each(?))' : ''
  for (let after = ''; ;) {
    const contacts = await ask(
      `select c.id, c.name, c.email, c.address, c.kind, c.language, c.status, c.internal, p.state from contacts c
        left join contacts_permissions p on p._parent_id = c.id and p.purpose = ? where c.id > ? ${wanted} order by c.id limit ?`,
      [purpose, after, ...(only ? [JSON.stringify(only)] : []), pageSize],
    )
    const last = textIn(contacts.at(-1)?.id)
    if (last === null) return
    const links = await ask(
      `select parent_id, path, coalesce(organisations_id, strength_areas_id) as value from contacts_rels
        where parent_id > ? and parent_id <= ? order by parent_id, "order"`,
      [after, last],
    )
    // There is an index by order and contact, and none by contact alone.
    const roles = await ask(
      `select parent_id, path, text as value from contacts_texts
        where "order" in (select value from json_each(?)) and parent_id > ? and parent_id <= ?`,
      [orders, after, last],
    )
    const valuesOf = valuesByContact([...links, ...roles])
    yield contacts.map((row) => contactOf(row, (path) => valuesOf(String(textIn(row.id)), path), surroundings))
    if (contacts.length < pageSize) return
    after = last
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
}

function valuesByContact(rows: readonly Row[]): (contact: string, path: string) => readonly string[] {
  const found = new Map<string, string[]>()
  for (const { parent_id: contact, path, value } of rows) {
    const key = `${textIn(contact)} ${textIn(path)}`
    const values = found.get(key) ?? []
    found.set(key, [...values, ...textsIn(value)])
  }
  return (contact, path) => found.get(`${contact} ${path}`) ?? []
}

interface StoredContact extends Record<string, unknown> {
  permissions?: readonly { purpose?: unknown; state?: unknown }[]
}

const read = ['name', 'email', 'address', 'kind', 'language', 'status', 'internal', 'strengthAreas', 'roles', 'organisations']

async function* onMongodb(
  { collections }: MongooseAdapter,
  purpose: Purpose,
  surroundings: Surroundings,
  only: readonly string[] | null,
): AsyncGenerator<readonly MailContact[]> {
  const cursor = collections.contacts
    ?.find(
      only ? { _id: { $in: [...only] } } : {},
      Object.fromEntries([...read, 'permissions.purpose', 'permissions.state'].map((property) => [property, 1])),
    )
    .sort({ _id: 1 })
    .lean<StoredContact[]>()
    .cursor({ batchSize: pageSize })
  let page: MailContact[] = []
  for await (const stored of cursor ?? []) {
    const state = stored.permissions?.find((permission) => permission.purpose === purpose)?.state
    page.push(contactOf({ ...stored, id: String(stored._id), state }, (path) => idsIn(stored[path]), surroundings))
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  yield page
}

/** Relations are stored as ObjectIds, and texts as they are. */
const idsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

function contactOf(
  stored: Record<string, unknown> | Row,
  valuesOf: (path: string) => readonly string[],
  { did, named }: Surroundings,
): MailContact {
  const id = textIn(stored.id) ?? ''
  return {
    facts: {
      id,
      name: textIn(stored.name),
      email: textIn(stored.email) ?? '',
      kind: textIn(stored.kind),
      language: textIn(stored.language),
      status: textIn(stored.status),
      internal: stored.internal === true || stored.internal === 1,
      strengthAreas: valuesOf('strengthAreas'),
      roles: valuesOf('roles'),
      organisations: named(valuesOf('organisations')),
      involvements: did(id),
    },
    address: textIn(stored.address),
    permission: permissionStates.find((state) => state === stored.state) ?? null,
  }
}
