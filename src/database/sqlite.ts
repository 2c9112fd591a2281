import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** The connection under Payload's SQLite adapter, for what has no form in Payload's own API. */
export const sqliteClient = (payload: Payload): Client => (payload.db as typeof payload.db & { client: Client }).client

type BusyAdapter = Pick<SQLiteAdapter, 'busyTimeout' | 'client' | 'connect' | 'wal'>

/**
 * Lets an adapter's connection survive that the database was busy. libsql leaves a statement that failed so in
 * progress until its memory is collected, and meanwhile the connection can commit nothing
 * (tursodatabase/libsql-client-ts issue 352): it gets a new one instead.
 */
export function surviveBusy<T extends BusyAdapter>(adapter: T): T {
  const { connect } = adapter
  adapter.connect = async function (options) {
    await connect?.call(adapter, options)
    renewWhenBusy(adapter)
  }
  return adapter
}

function renewWhenBusy({ busyTimeout, client, wal }: BusyAdapter): void {
  const [batch, execute] = [client.batch.bind(client), client.execute.bind(client) as (statement: Statement) => Result]
  const renew = async () => {
    // A transaction takes the connection away with it, and the client opens another.
    const taken = await client.transaction('deferred')
    taken.close()
    await execute(`PRAGMA busy_timeout = ${busyTimeout}`)
    if (wal) await execute(`PRAGMA synchronous = ${wal.synchronous}`)
  }
  const unlessBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (isBusy(error)) await renew()
      throw error
    }
  }
  client.batch = (...args) => unlessBusy(() => batch(...args))
  client.execute = ((...args: [Statement]) => unlessBusy(() => execute(...args))) as Client['execute']
}

type Statement = Parameters<Client['execute']>[0]
type Result = ReturnType<Client['execute']>

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
