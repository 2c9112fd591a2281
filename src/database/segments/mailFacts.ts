import { setImmediate } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { type PermissionState, permissionStates, type Purpose } from '../../domain/mailings'
import { isMongodb } from '../drop'
import { readJson } from './sqliteValues'

/** What decides, beside suppressions, whether a mail for a purpose goes to a contact. */
export interface MailFacts {
  contact: string
  /** Normalised; null when the contact's address cannot be one. */
  address: string | null
  left: boolean
  permission: PermissionState | null
}

/** Contacts a query. */
const pageSize = 10_000

/**
 * The facts of all contacts, some thousand at a time in the order of their ids. Reads nothing else of them,
 * so that a whole register can be looked at while a person waits.
 */
export async function* mailFactsOf(payload: Payload, purpose: Purpose): AsyncGenerator<readonly MailFacts[]> {
  const { db } = payload
  if (isMongodb(db)) yield* onMongodb(db, purpose)
  else yield* onSqlite(payload, purpose)
}

async function* onSqlite(payload: Payload, purpose: Purpose): AsyncGenerator<readonly MailFacts[]> {
  for (let after = ''; ;) {
    // As one text: a row of its own for each takes ten times as long to be read.
    const page = (await readJson(
      payload,
      `select json_group_array(json_array(id, address, status, state)) as json from (
        select c.id, c.address, c.status, p.state from contacts c
        left join contacts_permissions p on p._parent_id = c.id and p.purpose = ?
        where c.id > ? order by c.id limit ?)`,
      [purpose, after, pageSize],
    )) as [id: string, address: unknown, status: unknown, state: unknown][]
    yield page.map(([id, address, status, state]) => facts({ id, address, status, state }))
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last[0]
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
}

interface StoredContact {
  _id: unknown
  address?: unknown
  status?: unknown
  permissions?: readonly { purpose?: unknown; state?: unknown }[]
}

async function* onMongodb({ collections }: MongooseAdapter, purpose: Purpose): AsyncGenerator<readonly MailFacts[]> {
  const cursor = collections.contacts
    ?.find({}, { address: 1, status: 1, 'permissions.purpose': 1, 'permissions.state': 1 })
    .sort({ _id: 1 })
    .lean<StoredContact[]>()
    .cursor({ batchSize: pageSize })
  let page: MailFacts[] = []
  for await (const { _id, address, status, permissions } of cursor ?? []) {
    const state = permissions?.find((permission) => permission.purpose === purpose)?.state
    page.push(facts({ id: _id, address, status, state }))
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  yield page
}

const facts = (stored: Record<'id' | 'address' | 'status' | 'state', unknown>): MailFacts => ({
  contact: String(stored.id),
  address: typeof stored.address === 'string' ? stored.address : null,
  left: stored.status === 'left',
  permission: permissionStates.find((state) => state === stored.state) ?? null,
})
