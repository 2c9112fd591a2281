import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { isMongodb } from '../drop'

/**
 * An id for a document that is to be made. On SQLite ids grow (RFC 9562, 5.7), so that they come at the end of their
 * index: others would touch all of it with every write.
 */
export const newId = ({ db }: Pick<Payload, 'db'>): string => (isMongodb(db) ? new ObjectId().toHexString() : uuidv7())

/** An id for a row of a list, as Payload gives one on both databases. */
export const newRowId = (): string => new ObjectId().toHexString()
