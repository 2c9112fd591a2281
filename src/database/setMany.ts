import { ObjectId } from 'mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { columnName } from './columnName'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/** Gives many documents the same values in one step; no hooks run. Of fields of one value each, which stand in the document's own row. */
export async function setMany(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly string[],
  values: Readonly<Record<string, string | null>>,
): Promise<void> {
  if (ids.length === 0) return
  const { db } = payload
  if (isMongodb(db)) {
    const now = new Date()
    await db.collections[collection]?.collection.updateMany(
      { _id: { $in: ids.map((id) => new ObjectId(id)) } },
      { $set: { ...values, updatedAt: now } },
      { writeConcern: { w: 'majority', journal: true } },
    )
    return
  }
  const columns = Object.keys(values).map((name) => `"${columnName(name)}" = ?`)
  await sqliteClient(payload).execute({
    sql: `update "${columnName(collection)}" set ${columns.join(', ')}, updated_at = ? where id in (select value from json_each(?))`,
    args: [...Object.values(values), new Date().toISOString(), JSON.stringify(ids)],
  })
}
