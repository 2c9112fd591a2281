import type { Client } from '@libsql/client'
import type { Payload } from 'payload'

/** The connection under Payload's SQLite adapter, for what has no form in Payload's own API. */
export const sqliteClient = (payload: Payload): Client => (payload.db as typeof payload.db & { client: Client }).client
