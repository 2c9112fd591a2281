import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Document } from 'mongodb'
import { getPayload } from 'payload'
import { spetsConfig } from '../../payload.config'
import { sqliteClient } from '../../src/database'
import type { Spets } from './spets'

/** A copy of a database, as an operator makes it. */
export interface Backup {
  /** Puts it back, with nothing else running. @returns Spets on what was put back */
  restore(): Promise<Spets>
}

/** Copies the database of a running Spets: the file on SQLite, all collections on MongoDB. */
export const backUp = (spets: Spets): Promise<Backup> => (spets.database === 'sqlite' ? copyFile(spets) : dump(spets))

async function copyFile(spets: Spets): Promise<Backup> {
  const { settings, payload } = spets
  const file = settings.database.url.replace(/^file:/, '')
  const copy = join(settings.dataFolder, 'copy.db')
  await sqliteClient(payload).execute(`vacuum into '${copy}'`)
  return {
    restore: async () => {
      const client = sqliteClient(payload)
      await payload.destroy()
      client.close()
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
      copyFileSync(copy, file)
      const key = `${spets.key}_restored`
      return { ...spets, key, payload: await getPayload({ config: spetsConfig(settings), key }) }
    },
  }
}

async function dump(spets: Spets): Promise<Backup> {
  const { connection } = spets.payload.db as typeof spets.payload.db & MongooseAdapter
  const collections = async () => (await connection.listCollections()).map(({ name }) => connection.collection<Document>(name))
  const kept = new Map<string, Document[]>()
  for (const collection of await collections()) kept.set(collection.collectionName, await collection.find().toArray())
  return {
    restore: async () => {
      for (const collection of await collections()) {
        await collection.deleteMany({})
        const documents = kept.get(collection.collectionName) ?? []
        if (documents.length > 0) await collection.insertMany(documents)
      }
      return spets
    },
  }
}
