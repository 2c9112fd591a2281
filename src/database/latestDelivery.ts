import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { isMongodb } from './drop'
import { preparedConnection } from './prepared'
import { sqliteClient } from './sqlite'

/** A delivery, as far as what comes in about it needs to know it. */
export interface KnownDelivery {
  id: string
  dispatch: string
  contact: string | null
  address: string
  /** When it ended, in ISO 8601. */
  settledAt: string | null
}

/** The latest delivery of a contact's to an address that may have come there; found by the contact, since by that there is an index. */
export async function latestDeliveryTo(payload: Payload, contact: string, address: string): Promise<KnownDelivery | null> {
  return isMongodb(payload.db) ? onMongodb(payload.db, contact, address) : onSqlite(payload, contact, address)
}

const latest = `select id, dispatch_id, settled_at from deliveries
  where contact_id = ?1 and address = ?2 and state in ('accepted', 'uncertain') order by settled_at desc limit 1`

const onSqlite = (payload: Payload, contact: string, address: string): Promise<KnownDelivery | null> =>
  preparedConnection(sqliteClient(payload)).read((prepare) => {
    const [row] = prepare(latest).rows(contact, address)
    if (!row) return null
    const [id, dispatch, settledAt] = row
    return { id: String(id), dispatch: String(dispatch), contact, address, settledAt: settledAt ? String(settledAt) : null }
  })

async function onMongodb({ collections }: MongooseAdapter, contact: string, address: string): Promise<KnownDelivery | null> {
  const found = await collections.deliveries
    ?.findOne({ contact, address, state: { $in: ['accepted', 'uncertain'] } }, { dispatch: 1, settledAt: 1 }, { sort: { settledAt: -1 } })
    .lean<{ _id: unknown; dispatch: unknown; settledAt?: Date | null }>()
  if (!found) return null
  return { id: String(found._id), dispatch: String(found.dispatch), contact, address, settledAt: found.settledAt?.toISOString() ?? null }
}
