import { randomUUID } from 'node:crypto'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload } from 'payload'
import type { migrations } from './migrations'
import { sqliteClient } from './sqlite'

/** A migration of the schema, as Payload writes it. */
export type SchemaMigration = Pick<(typeof migrations)[number], 'name' | 'up'>

/**
 * Brings SQLite's schema to this version. Each migration and the note that it was run are one transaction, so that a
 * start which is killed in the middle is begun anew; Payload's own `migrate` runs statement by statement. Foreign keys
 * are not held meanwhile: a table that is made anew takes the place of one that others point at.
 */
export async function migrateSchema(payload: Payload, migrations: readonly SchemaMigration[]): Promise<void> {
  const client = sqliteClient(payload)
  const { names, batch } = await migrationsRun(payload)
  const missing = migrations.filter(({ name }) => !names.has(name))
  if (missing.length === 0) return
  await client.execute('pragma foreign_keys = off')
  try {
    for (const migration of missing) await runInOne(payload, migration, batch + 1)
  } finally {
    await client.execute('pragma foreign_keys = on')
  }
}

/** The migrations, of the schema and of data, that were run on SQLite. A new file has no table of them yet. */
export async function migrationsRun(payload: Payload): Promise<{ names: Set<unknown>; batch: number }> {
  const client = sqliteClient(payload)
  const tables = await client.execute("select name from sqlite_master where type = 'table' and name = 'payload_migrations'")
  const { rows } = tables.rows.length > 0 ? await client.execute('select name, batch from payload_migrations') : { rows: [] }
  return { names: new Set(rows.map(({ name }) => name)), batch: Math.max(0, ...rows.map((row) => Number(row.batch))) }
}

async function runInOne(payload: Payload, { name, up }: SchemaMigration, batch: number): Promise<void> {
  const client = sqliteClient(payload)
  // Payload's type leaves open which adapter it has.
  const { drizzle: db } = payload.db as typeof payload.db & { drizzle: MigrateUpArgs['db'] }
  const req = await createLocalReq({}, payload)
  payload.logger.info({ msg: `Migrating: ${name}` })
  await client.execute('begin immediate')
  try {
    await up({ db, payload, req })
    await client.execute({ sql: 'insert into payload_migrations (id, name, batch) values (?, ?, ?)', args: [randomUUID(), name, batch] })
    await client.execute('commit')
  } catch (error) {
    // Takes back what is open.
    await client.executeMultiple('select 1')
    throw error
  }
}
