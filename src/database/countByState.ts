import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { DatabaseAdapter, Payload } from 'payload'
import type { StateCount } from '../domain/accounting'
import { sqliteClient } from './sqlite'

/**
 * Counts the rows of a dispatch in one look: counting state by state would miss a row that changes its
 * state meanwhile, or count it twice.
 */
export const countDeliveriesByState = (payload: Payload, dispatch: string): Promise<StateCount[]> =>
  isMongodb(payload.db) ? onMongodb(payload.db, dispatch) : onSqlite(payload, dispatch)

async function onSqlite(payload: Payload, dispatch: string): Promise<StateCount[]> {
  const { rows } = await sqliteClient(payload).execute({
    sql: 'select state, reason, count(*) as count from deliveries where dispatch_id = ? group by state, reason',
    args: [dispatch],
  })
  return rows.map(({ state, reason, count }) => stateCount(state, reason, count))
}

interface Group {
  _id: { state?: unknown; reason?: unknown }
  count: number
}

/** Read along an index that a change of state does not move a row in, so that none is passed or met twice. */
async function onMongodb({ collections }: MongooseAdapter, dispatch: string): Promise<StateCount[]> {
  const groups = await collections.deliveries
    ?.aggregate<Group>([
      { $match: { dispatch: new ObjectId(dispatch) } },
      { $group: { _id: { state: '$state', reason: '$reason' }, count: { $sum: 1 } } },
    ])
    .hint({ dispatch: 1, key: 1 })
  return (groups ?? []).map(({ _id, count }) => stateCount(_id.state, _id.reason, count))
}

const stateCount = (state: unknown, reason: unknown, count: unknown): StateCount => ({
  state: String(state),
  reason: typeof reason === 'string' ? reason : null,
  count: Number(count),
})

const isMongodb = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & MongooseAdapter => adapter.name === 'mongoose'
