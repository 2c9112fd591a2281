import type { CollectionSlug, Payload } from 'payload'
import { isMongodb } from '../drop'
import { insertOnMongodb } from './onMongodb'
import { insertOnSqlite } from './onSqlite'
import { NewDocument } from './newDocument'

/**
 * Writes some hundred documents in one step, as the adapter's `create` writes one: no hooks run and nothing is checked.
 * A document whose unique value another has is left out, and keeps no other from being written.
 * For collections without drafts and languages, of the fields that contacts and records of ours have.
 * @returns the ids of those that were written
 */
export function insertMany(payload: Payload, collection: CollectionSlug, documents: readonly NewDocument[]): Promise<ReadonlySet<string>> {
  const { flattenedFields } = payload.collections[collection].config
  return isMongodb(payload.db)
    ? insertOnMongodb(payload.db, collection, flattenedFields, documents)
    : insertOnSqlite(payload, collection, flattenedFields, documents)
}
