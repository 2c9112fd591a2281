import type { DataMigration } from '../../dataMigrations/dataMigration'
import { blocker } from './blocker'

/**
 * What has another shape than it once was stored in: MongoDB's schema migrations. They run before its indexes are made
 * and before `dataMigrations`, which know the names of today only. In the order that they are run: a new one goes last,
 * none is ever taken away, and each has the name of the schema migration that does the same on SQLite.
 */
export const reshapings: readonly DataMigration[] = [blocker]
