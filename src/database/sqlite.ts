import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { besides, sqliteWorker } from './whole/onSqlite'
import { type Adapter, saveWhole } from './whole/saves'
import { Turns } from './whole/turns'

/** The connection under Payload's SQLite adapter, for what has no form in Payload's own API. */
export const sqliteClient = (payload: Payload): Client => (payload.db as typeof payload.db & { client: Client }).client

type BusyAdapter = Pick<SQLiteAdapter, 'busyTimeout' | 'client' | 'connect' | 'payload' | 'wal'>

/**
 * Lets an adapter write each document whole or not at all (docs/decisions/0032), and lets its connection survive that
 * the database was busy. libsql leaves a statement that failed so in progress until its memory is collected, and
 * meanwhile the connection can commit nothing (tursodatabase/libsql-client-ts issue 352): it gets a new one instead.
 */
export function writeWhole<T extends BusyAdapter>(adapter: T): T {
  const { connect } = adapter
  const turns = new Turns()
  const calls = adapter as unknown as Adapter
  const writing = besides(calls)
  const renew = () => renewed(adapter, writing.client)
  saveWhole(calls, sqliteWorker(writing, turns, renew), adapter.payload)
  adapter.connect = async function (options) {
    const known = adapter.client
    await connect?.call(adapter, options)
    await connect?.call(writing as unknown as T, { hotReload: true })
    if (known === adapter.client) return
    waitForTurns(adapter.client, turns)
    renewWhenBusy(adapter)
  }
  return adapter
}

/** A transaction takes a connection away with it, and the client opens another. */
async function renewed({ busyTimeout, wal }: BusyAdapter, client: Client): Promise<void> {
  const taken = await client.transaction('deferred')
  taken.close()
  await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  if (wal) await client.execute(`PRAGMA synchronous = ${wal.synchronous}`)
}

/** While a document is written, what else writes waits here: inside SQLite it would keep the process from ending what it waits for. */
function waitForTurns(client: Client, turns: Turns): void {
  const [batch, execute] = [client.batch.bind(client), client.execute.bind(client) as (statement: Statement) => Result]
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!turns.areTaken) return work()
    const end = await turns.take()
    try {
      return await work()
    } finally {
      end()
    }
  }
  client.batch = (...args) => inTurn(() => batch(...args))
  client.execute = ((...args: [Statement]) => (onlyReads(args[0]) ? execute(...args) : inTurn(() => execute(...args)))) as Client['execute']
}

const onlyReads = (statement: Statement): boolean => {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(select|pragma|explain)\b/i.test(sql) || (/^\s*with\b/i.test(sql) && !/\b(insert|update|delete)\b/i.test(sql))
}

function renewWhenBusy(adapter: BusyAdapter): void {
  const { client } = adapter
  const [batch, execute] = [client.batch.bind(client), client.execute.bind(client) as (statement: Statement) => Result]
  const unlessBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (isBusy(error)) await renewed(adapter, client)
      throw error
    }
  }
  client.batch = (...args) => unlessBusy(() => batch(...args))
  client.execute = ((...args: [Statement]) => unlessBusy(() => execute(...args))) as Client['execute']
}

type Statement = Parameters<Client['execute']>[0]
type Result = ReturnType<Client['execute']>

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
