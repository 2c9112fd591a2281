import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Settings } from '../env'
import { surviveBusy } from './sqlite'
import { letVersionsOutlive } from './versionTables'

/** How long a start waits for a MongoDB server before it says that there is none, in milliseconds. */
const serverSelectionTimeout = 8_000

/** How long a writer on SQLite waits for its turn, in milliseconds. */
const busyTimeout = 5_000

/**
 * Payload's adapter for a database URL: MongoDB for `mongodb:` and `mongodb+srv:`, else an SQLite file.
 * Both use text ids, so the generated types are the same.
 */
export const databaseAdapter = ({ kind, url, compatible }: Settings['database']) =>
  kind === 'mongodb' ? mongodb(url, compatible) : sqlite(url)

/**
 * A real MongoDB gets all that Payload's adapter does. Servers that only speak its protocol differ most in
 * its aggregations, so for them joins and sorting lookups are asked for one by one.
 */
const mongodb = (url: string, compatible: boolean) =>
  mongooseAdapter({
    url,
    ensureIndexes: true,
    ...(compatible ? { useJoinAggregations: false, usePipelineInSortLookup: false } : {}),
    connectOptions: { serverSelectionTimeoutMS: serverSelectionTimeout },
  })

/** No `transactionOptions`: with them concurrent writers fail with SQLITE_BUSY. Nothing here needs a transaction. */
const sqlite = (url: string) => {
  const made = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout,
    migrationDir: 'src/database/migrations',
    beforeSchemaInit: [letVersionsOutlive],
  })
  return { ...made, init: (args: Parameters<typeof made.init>[0]) => surviveBusy(made.init(args)) }
}
