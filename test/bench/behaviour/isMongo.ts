import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'

/** Whether a database is MongoDB. */
export const isMongo = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & MongooseAdapter => adapter.name === 'mongoose'
