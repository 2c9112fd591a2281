import type { Payload } from 'payload'
import { isMongodb } from '../drop'
import { onMongodb } from './onMongodb'
import { onSqlite } from './onSqlite'
import type { StoredActivity } from '../../domain/planning/stored'
import type { Asked } from './reach'

/**
 * What places a year's activities and names them, of all that are not in the trash: a year is looked at as a whole, and
 * Payload takes half a millisecond for each document. Whoever calls says whether all may be read, or the public ones only.
 */
export const activitiesOfYear = (payload: Payload, asked: Asked): Promise<StoredActivity[]> =>
  isMongodb(payload.db) ? onMongodb(payload.db, asked) : onSqlite(payload, asked)
