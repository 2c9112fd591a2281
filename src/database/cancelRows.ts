import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/**
 * Takes all that has not begun out of a dispatch, in one step whatever their number. A row that is just
 * being claimed is either claimed or taken out, never both: each row changes in one atomic step.
 */
export async function cancelRowsOf(payload: Payload, dispatch: string, response: string): Promise<void> {
  const now = new Date()
  if (isMongodb(payload.db)) return onMongodb(payload.db, dispatch, response, now)
  const at = now.toISOString()
  await sqliteClient(payload).execute({
    sql: `update deliveries set state = 'cancelled', response = ?, settled_at = ?, updated_at = ?
      where dispatch_id = ? and state in ('queued', 'deferred')`,
    args: [response, at, at, dispatch],
  })
}

async function onMongodb({ collections }: MongooseAdapter, dispatch: string, response: string, now: Date): Promise<void> {
  await collections.deliveries?.updateMany(
    { dispatch, state: { $in: ['queued', 'deferred'] } },
    { $set: { state: 'cancelled', response, settledAt: now } },
  )
}
