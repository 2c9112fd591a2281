import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Settings } from '../env'
import { sortAlphabetically } from './alphabetically'
import { electionOptions, surviveElections } from './mongodb/election'
import { indexSecondKeys } from './mongodb/indexes'
import { readListsRight } from './mongodb/lists'
import { saveOneLanguage } from './oneLanguage'
import { noteContentChanges } from './contentVersions'
import { countIfMore } from './countIfMore'
import { searchListsFirst } from './searchLists'
import { searchLiterally } from './searchLiterally'
import { sayUnique } from './unique'
import { writeWhole } from './sqlite'
import { letVersionsOutlive } from './versionTables'
import { writeWholeOnMongodb } from './whole/onMongodb'

/** How long a writer on SQLite waits for its turn, in milliseconds. */
const busyTimeout = 5_000

/**
 * Payload's adapter for a database URL: MongoDB for `mongodb:` and `mongodb+srv:`, else an SQLite file.
 * Both use text ids, so the generated types are the same.
 */
export const databaseAdapter = ({ kind, url }: Settings['database']) => (kind === 'mongodb' ? mongodb(url) : sqlite(url))

/**
 * No transactions, as on SQLite (docs/decisions/0030). Joins are asked for one by one: in Payload's aggregation a join
 * read in all languages looks in fields that do not exist. The only index that Payload hints at is the one on ids,
 * which makes a count look through all.
 */
const mongodb = (url: string) => {
  const made = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: false,
    useJoinAggregations: false,
    disableIndexHints: true,
    // The indexes are made and waited for once, by `ensureIndexes`.
    connectOptions: { ...electionOptions, autoIndex: false },
  })
  // Payload's type leaves open which adapter its function makes.
  const init = (args: Parameters<typeof made.init>[0]) => made.init(args) as ReturnType<typeof made.init> & MongooseAdapter
  return {
    ...made,
    init: (args: Parameters<typeof init>[0]) =>
      noteContentChanges(
        saveOneLanguage(sayUnique(sortAlphabetically(writeWholeOnMongodb(surviveElections(readListsRight(indexSecondKeys(init(args)))))))),
      ),
  }
}

/** No `transactionOptions`: with them concurrent writers fail with SQLITE_BUSY, and hooks would wait for themselves. */
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
  return {
    ...made,
    init: (args: Parameters<typeof made.init>[0]) =>
      noteContentChanges(
        saveOneLanguage(sayUnique(sortAlphabetically(searchListsFirst(countIfMore(searchLiterally(writeWhole(made.init(args)))))))),
      ),
  }
}
