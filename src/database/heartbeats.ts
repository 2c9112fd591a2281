import type { Payload, Where } from 'payload'
import { settingsOf } from '../env'
import { isMongodb } from './drop'
import { makeOnce } from './makeOnce'

interface Count {
  id: string
  beats: number
  /** ISO 8601. */
  at: string
}

const collection = 'heartbeats'

/** All workers count together. */
const key = 'workers'

/** How many heartbeats all workers have made, and when the last one was; null before the first. */
export async function heartbeatsOf(payload: Payload): Promise<{ beats: number; at: Date } | null> {
  const found = await payload.db.findOne<Count>({ collection, where: { key: { equals: key } } })
  return found && { beats: found.beats, at: new Date(found.at) }
}

/** Counts a heartbeat, in one atomic step. @returns its number, which no other has */
export async function countHeartbeat(payload: Payload): Promise<number> {
  const changed = await change(payload, {}, { beats: { $inc: 1 }, at: now() })
  if (changed) return changed.beats
  await makeOnce(payload, collection, { key, beats: 0, at: now() })
  return countHeartbeat(payload)
}

/** Lets the count go on from a number, unless it stands higher. */
export async function liftHeartbeats(payload: Payload, number: number): Promise<void> {
  if (!(await heartbeatsOf(payload))) await makeOnce(payload, collection, { key, beats: 0, at: now() })
  await change(payload, { beats: { less_than: number } }, { beats: number, at: now() })
}

/**
 * Tells this database from others that a machine may work with. By its name alone on MongoDB: when it is put back it
 * may be on another server.
 */
export const databaseName = (payload: Payload): string =>
  isMongodb(payload.db) ? payload.db.connection.name : settingsOf(payload).database.url

async function change(payload: Payload, state: Where, data: Record<string, unknown>): Promise<Count | null> {
  const where: Where = { and: [{ key: { equals: key } }, state] }
  const changed: unknown = await payload.db.updateOne({ collection, where, data, options: { atomic: true } })
  return changed as Count | null
}

const now = (): string => new Date().toISOString()
