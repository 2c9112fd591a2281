import { existsSync } from 'node:fs'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { settingsOf } from '../env'
import { dataMigrations } from './dataMigrations'
import { runDataMigrations } from './dataMigrations/run'
import { isMongodb } from './drop'
import { migrations } from './migrations'
import { underLease } from './mongodb/lease'
import { sqliteClient } from './sqlite'
import { mendHalfSaves } from './whole/mendHalfSaves'

/**
 * Brings the database to this version: its schema by migrations on SQLite, its indexes on MongoDB, and on both what is
 * stored by `dataMigrations`. Only one process does this at a time: on SQLite whoever holds the folder, on MongoDB whoever
 * has the lease. Before migrating, a file that holds something is copied beside itself.
 */
export async function prepareDatabase(payload: Payload): Promise<void> {
  if (isMongodb(payload.db)) return underLease(payload, 'prepare', () => prepareMongodb(payload))
  await keepCopyBeforeMigrating(payload)
  await payload.db.migrate({ migrations: migrations.map(asPayloadTakesIt) })
  await mendStoredData(payload)
  await renewStatistics(payload)
}

async function prepareMongodb(payload: Payload): Promise<void> {
  await ensureIndexes(payload)
  await mendStoredData(payload)
}

async function mendStoredData(payload: Payload): Promise<void> {
  await mendHalfSaves(payload)
  await runDataMigrations(payload, dataMigrations)
}

const hour = 3_600_000

const lastRenewed = new WeakMap<Payload, number>()

/**
 * Lets SQLite find out anew how its tables are filled: without it a list of thousands is sorted instead of read in
 * order. Takes milliseconds, since it looks at some rows of each index only, and is done once an hour at most.
 * MongoDB does this by itself.
 */
export async function renewStatistics(payload: Payload): Promise<void> {
  const isRecent = Date.now() - (lastRenewed.get(payload) ?? 0) < hour
  if (isRecent || settingsOf(payload).database.kind === 'mongodb') return
  lastRenewed.set(payload, Date.now())
  const client = sqliteClient(payload)
  await client.execute('pragma analysis_limit = 400')
  await client.execute('analyze')
}

/** Payload's type leaves open which adapter runs a migration; these are SQLite's. */
const asPayloadTakesIt = ({ name, up, down }: (typeof migrations)[number]): Migration => ({
  name,
  up: (args) => up(args as MigrateUpArgs),
  down: (args) => down(args as MigrateDownArgs),
})

/** Uniqueness holds only once its index is there. */
async function ensureIndexes({ db }: Payload): Promise<void> {
  if (!isMongodb(db)) return
  await Promise.all([...Object.values(db.collections), ...Object.values(db.versions)].map((model) => model.init()))
}

async function keepCopyBeforeMigrating(payload: Payload): Promise<void> {
  const client = sqliteClient(payload)
  const tables = await client.execute("select name from sqlite_master where type = 'table' and name = 'payload_migrations'")
  if (tables.rows.length === 0) return
  const done = await client.execute('select name from payload_migrations')
  const names = new Set(done.rows.map((row) => row.name))
  const next = [...migrations, ...dataMigrations].find(({ name }) => !names.has(name))
  if (!next) return
  const copy = `${settingsOf(payload).database.url.replace(/^file:/, '')}.before-${next.name}`
  if (!existsSync(copy)) await client.execute(`vacuum into '${copy.replaceAll("'", "''")}'`)
}
