import { ObjectId } from 'mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { columnName } from './columnName'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/** A document, and when it was changed last. */
export interface ReadDocument {
  id: string
  updatedAt: string
}

/**
 * Deletes documents in one step that nobody has changed since they were read; no hooks run.
 * @returns the ids of those that were deleted
 */
export async function deleteUntouched(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly ReadDocument[],
): Promise<ReadonlySet<string>> {
  if (documents.length === 0) return new Set()
  const { db } = payload
  if (!isMongodb(db)) {
    const { rows } = await sqliteClient(payload).execute({
      sql: `delete from "${columnName(collection)}" where (id, updated_at) in (select value ->> 0, value ->> 1 from json_each(?)) returning id`,
      args: [JSON.stringify(documents.map(({ id, updatedAt }) => [id, updatedAt]))],
    })
    return new Set(rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
  }
  const stored = db.collections[collection]?.collection
  const ids = documents.map(({ id }) => new ObjectId(id))
  await stored?.deleteMany(
    { $or: documents.map(({ id, updatedAt }) => ({ _id: new ObjectId(id), updatedAt: new Date(updatedAt) })) },
    { writeConcern: { w: 'majority', journal: true } },
  )
  const left = new Set((await stored?.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray())?.map(({ _id }) => String(_id)))
  return new Set(documents.flatMap(({ id }) => (left.has(id) ? [] : [id])))
}
