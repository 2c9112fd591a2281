import type { Payload } from 'payload'
import { isMongodb } from '../drop'
import { sqliteClient } from '../sqlite'
import { mendOnMongodb } from './onMongodb'
import { mendOnSqlite } from './onSqlite'
import { Mending } from './mending'

/**
 * Mends what is stored in every collection, global and version, in every language, below Payload's operations: no hook
 * runs and no version is made. It may be stopped and begun anew, and holds a page of a table at a time. Where a mended
 * value is taken already and may be there once only, it gets the end of its document's id.
 */
export const mendStored = (payload: Payload, mending: Mending): Promise<void> =>
  isMongodb(payload.db) ? mendOnMongodb(payload, payload.db, mending) : mendOnSqlite(payload, sqliteClient(payload), mending)
