import type { Payload } from 'payload'
import type { StoredActivity } from '../../domain/planning/stored'
import { isMongodb } from '../drop'
import { onMongodb, stampOnMongodb } from './onMongodb'
import { onSqlite, stampOnSqlite } from './onSqlite'
import type { Asked } from './reach'

/** Years that a process remembers: more than one looks at in a morning. */
const most = 6

interface Remembered {
  stamp: string
  rows: readonly StoredActivity[]
}

const remembered = new WeakMap<Payload, Map<string, Remembered>>()

/**
 * What places a year's activities and names them, of all that are not in the trash: a year is looked at as a whole, and
 * Payload takes half a millisecond for each document. Whoever calls says whether all may be read, or the public ones only.
 * What was read is used again for as long as the database says that nothing has been changed, by whatever process.
 */
export async function activitiesOfYear(payload: Payload, asked: Asked): Promise<readonly StoredActivity[]> {
  const known = remembered.get(payload) ?? new Map<string, Remembered>()
  remembered.set(payload, known)
  const key = `${asked.year} ${asked.publicOnly}`
  // Asked before reading: what is changed meanwhile is read anew the next time.
  const stamp = await stampOf(payload)
  const found = known.get(key)
  const rows = found?.stamp === stamp ? found.rows : await read(payload, asked)
  known.delete(key)
  known.set(key, { stamp, rows })
  for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest)
  return rows
}

const stampOf = (payload: Payload): Promise<string> => (isMongodb(payload.db) ? stampOnMongodb(payload.db) : stampOnSqlite(payload))

const read = (payload: Payload, asked: Asked): Promise<StoredActivity[]> =>
  isMongodb(payload.db) ? onMongodb(payload.db, asked) : onSqlite(payload, asked)
