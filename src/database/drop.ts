import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter, Payload } from 'payload'

/** Takes away a MongoDB database that was made for one run; an SQLite file goes with its folder. */
export async function dropDatabase({ db }: Payload): Promise<void> {
  if (isMongodb(db)) await db.connection.dropDatabase()
}

/** Whether Payload's adapter is the one for MongoDB. */
export const isMongodb = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & MongooseAdapter => adapter.name === 'mongoose'

/** Whether a text can be the id of a document: MongoDB fails when it is asked for another. */
export const couldBeId = ({ db }: Payload, text: string): boolean => !isMongodb(db) || /^[0-9a-f]{24}$/i.test(text)
