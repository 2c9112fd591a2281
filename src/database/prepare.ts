import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { settingsOf } from '../env'
import { dataMigrations } from './dataMigrations'
import type { DataMigration } from './dataMigrations/dataMigration'
import { runDataMigrations } from './dataMigrations/run'
import { isMongodb } from './drop'
import { migrateSchema, migrationsRun, type SchemaMigration } from './migrateSchema'
import { migrations } from './migrations'
import { underLease } from './mongodb/lease'
import { reshapings } from './mongodb/reshapings'
import { sqliteClient } from './sqlite'
import { mendHalfSaves } from './whole/mendHalfSaves'

/** What has become another since the first release, each in the order that it is run. */
interface Changes {
  /** Of the schema, on SQLite. */
  migrations: readonly SchemaMigration[]
  /** The same on MongoDB. */
  reshapings: readonly DataMigration[]
  /** Of what is stored, on both. */
  dataMigrations: readonly DataMigration[]
}

export const changes: Changes = { migrations, reshapings, dataMigrations }

/**
 * Brings the database to this version: what is stored gets its shape (by migrations of the schema on SQLite, `reshapings`
 * on MongoDB, which makes its indexes then), and what must be mended in it is mended by `dataMigrations`, which find all
 * in the shape of today. Only one process does this at a time: on SQLite whoever holds the folder, on MongoDB whoever has
 * the lease. Before migrating, a file that holds something is copied beside itself.
 */
export async function prepareDatabase(payload: Payload, all = changes): Promise<void> {
  if (isMongodb(payload.db)) return underLease(payload, 'prepare', () => prepareMongodb(payload, all))
  await keepCopyBeforeMigrating(payload, all)
  await migrateSchema(payload, all.migrations)
  await mendStoredData(payload, all)
  await renewStatistics(payload)
}

async function prepareMongodb(payload: Payload, all: Changes): Promise<void> {
  await runDataMigrations(payload, all.reshapings)
  await ensureIndexes(payload)
  await mendStoredData(payload, all)
}

async function mendStoredData(payload: Payload, all: Changes): Promise<void> {
  await mendHalfSaves(payload)
  await runDataMigrations(payload, all.dataMigrations)
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

/** Uniqueness holds only once its index is there. */
async function ensureIndexes({ db }: Payload): Promise<void> {
  if (!isMongodb(db)) return
  await Promise.all([...Object.values(db.collections), ...Object.values(db.versions)].map((model) => model.init()))
}

async function keepCopyBeforeMigrating(payload: Payload, { dataMigrations, migrations }: Changes): Promise<void> {
  const { names } = await migrationsRun(payload)
  const next = [...migrations, ...dataMigrations].find(({ name }) => !names.has(name))
  if (names.size === 0 || !next) return
  const copy = `${settingsOf(payload).database.url.replace(/^file:/, '')}.before-${next.name}`
  if (!existsSync(copy)) await sqliteClient(payload).execute(`vacuum into '${copy.replaceAll("'", "''")}'`)
}
