import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { DatabaseAdapter, Payload } from 'payload'
import { sqliteClient } from '../../src/database'

const isMongodb = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & MongooseAdapter => adapter.name === 'mongoose'

/** Contacts a write. */
const portion = 10_000

/** The address of a contact that was made here. @param number from 1 */
export const addressOf = (number: number, domain: string): string => `contact-${number}@${domain}`

/**
 * Makes contacts who have said yes to newsletters and invitations, by the short way into the database: a hundred
 * thousand in seconds.
 */
export async function makeManyContacts(payload: Payload, count: number, domain: string): Promise<void> {
  for (let first = 1; first <= count; first += portion) {
    const last = Math.min(first + portion - 1, count)
    if (isMongodb(payload.db)) await onMongodb(payload.db, first, last, domain)
    else await onSqlite(payload, first, last, domain)
  }
}

async function onSqlite(payload: Payload, first: number, last: number, domain: string): Promise<void> {
  const numbers = 'with recursive numbers(n) as (select ? union all select n + 1 from numbers where n < ?)'
  const id = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))`
  const permission = (order: number, purpose: string) => ({
    sql: `insert into contacts_permissions (_order, _parent_id, id, purpose, state, basis, source, date)
      select ${order}, id, id || '-${purpose}', '${purpose}', 'given', 'consent', 'test', '2026-01-07T12:00:00.000Z'
      from contacts where rowid > (select max(rowid) - ? from contacts)`,
    args: [BigInt(last - first + 1)],
  })
  await sqliteClient(payload).batch(
    [
      {
        sql: `${numbers} insert into contacts (id, kind, name, email, address, language, status, internal)
          select ${id}, 'person', 'Kontakt ' || n, 'contact-' || n || '@' || ?, 'contact-' || n || '@' || ?,
          case when n % 5 = 0 then 'en' else 'sv' end, 'active', 0 from numbers`,
        args: [BigInt(first), BigInt(last), domain, domain],
      },
      permission(1, 'newsletter'),
      permission(2, 'invitation'),
    ],
    'write',
  )
}

async function onMongodb({ connection }: MongooseAdapter, first: number, last: number, domain: string): Promise<void> {
  const date = new Date('2026-01-07T12:00:00Z')
  const permission = (purpose: string) => ({
    id: new ObjectId().toHexString(),
    purpose,
    state: 'given',
    basis: 'consent',
    source: 'test',
    date,
  })
  const contacts = Array.from({ length: last - first + 1 }, (_, index) => {
    const email = addressOf(first + index, domain)
    const permissions = [permission('newsletter'), permission('invitation')]
    const language = (first + index) % 5 === 0 ? 'en' : 'sv'
    return {
      kind: 'person',
      name: `Kontakt ${first + index}`,
      email,
      address: email,
      language,
      status: 'active',
      internal: false,
      permissions,
      createdAt: date,
      updatedAt: date,
    }
  })
  await connection.collection('contacts').insertMany(contacts)
}
