import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ObjectId } from 'mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { isMongodb } from '../drop'
import { hasTransactions } from './onMongodb'

/**
 * Ends what a process that died left between two writes, on a MongoDB server without transactions: a document whose
 * version is not there gets it, since the document tells what was asked for; versions of a document that is gone go too.
 */
export async function mendHalfSaves(payload: Payload): Promise<void> {
  const { db } = payload
  if (!isMongodb(db) || hasTransactions(db)) return
  for (const { slug, versions } of payload.config.collections)
    if (versions) await mendIn(payload, db, slug as CollectionSlug, Boolean(versions.drafts))
}

async function mendIn(payload: Payload, db: MongooseAdapter, collection: CollectionSlug, hasDrafts: boolean): Promise<void> {
  const newest = await keepNewestAsLatest(db, collection)
  const documents = db.collections[collection]?.collection.find({}, { projection: { updatedAt: 1 } }) ?? []
  for await (const { _id, updatedAt } of documents) {
    const of = newest.get(String(_id))
    newest.delete(String(_id))
    if (hasDrafts && (!of || of.updatedAt < updatedAt)) await writeVersion(payload, collection, String(_id))
  }
  for (const { parent } of newest.values()) await db.versions[collection]?.collection.deleteMany({ parent })
}

interface Newest {
  parent: ObjectId
  /** When that was written of which it is a version. */
  updatedAt: Date
}

/** The latest version of each document, by the document's id; those that only seem to be are no longer. */
async function keepNewestAsLatest(db: MongooseAdapter, collection: CollectionSlug): Promise<Map<string, Newest>> {
  const versions = db.versions[collection]?.collection
  const newest = new Map<string, Newest>()
  const found = versions?.find({ latest: true }, { projection: { parent: 1, 'version.updatedAt': 1 }, sort: { updatedAt: -1 } }) ?? []
  for await (const { _id, parent, version } of found) {
    if (newest.has(String(parent))) await versions?.updateOne({ _id }, { $unset: { latest: 1 } })
    else newest.set(String(parent), { parent, updatedAt: version?.updatedAt })
  }
  return newest
}

async function writeVersion({ db }: Payload, collection: CollectionSlug, id: string): Promise<void> {
  const versionData = await db.findOne<{ id: string }>({ collection, where: { id: { equals: id } } })
  const now = new Date().toISOString()
  if (versionData)
    await db.createVersion({ collectionSlug: collection, parent: id, versionData, autosave: false, createdAt: now, updatedAt: now })
}
