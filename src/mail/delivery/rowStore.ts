import type { Payload } from 'payload'
import { deliveryStore, type ReservedRow } from '../../database'
import { settingsOf } from '../../env'
import type { RowStore } from '../engine'
import type { Again } from './persist'

/** The rows of one dispatch as one worker has them, in the database. It is asked again until it answers. */
export function rowStoreOf(payload: Payload, dispatch: string, worker: string, again: Again): RowStore<ReservedRow> {
  const { leaseSeconds } = settingsOf(payload)
  const store = deliveryStore(payload)
  return {
    reserve: (limit) => again(() => store.reserve({ dispatch, worker, leaseSeconds, limit })),
    unreserve: (ids, notBefore) => again(() => store.unreserve(worker, ids, notBefore)),
    write: (writes) => again(() => store.write(worker, leaseSeconds, writes)),
  }
}
