import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type AnyBulkWriteOperation, type Document, ObjectId } from 'mongodb'
import { leaseFrom, stillHeld } from '../../domain/lease'
import { invitationAnswers } from '../../domain/mailings'
import { shortened, type DeliveryStore, type ReleasedRow, type Reservation, type ReservedRow, type Settlement } from './contract'

/** What is answered for is on the disks of a majority. */
const durable = { writeConcern: { w: 'majority', journal: true } } as const

interface StoredDelivery extends Document {
  _id: ObjectId
}

/**
 * The store on MongoDB. It changes many rows with one filter each time, so that each row changes in one atomic
 * step, and then reads which ones are its own.
 */
export function mongodbDeliveries({ connection }: MongooseAdapter): DeliveryStore {
  const rows = () => connection.collection<StoredDelivery>('deliveries')

  /**
   * Takes candidates by their ids: another worker may be faster for some, so what is got is read back. Whoever was too
   * late for all of them looks for others. That comes to an end, since each time somebody else got some.
   */
  const take = async (sendable: Document, { leaseSeconds, limit, worker }: Reservation, now: Date): Promise<ReservedRow[]> => {
    const lease = leaseFrom(now, leaseSeconds)
    const free = { ...sendable, $or: [{ leaseUntil: null }, ...isOver(now, leaseSeconds)] }
    for (;;) {
      const found = await rows()
        .find(free, { projection: { _id: 1 }, limit })
        .toArray()
      if (found.length === 0) return []
      const ids = found.map(({ _id }) => _id)
      await rows().updateMany({ _id: { $in: ids }, ...free }, { $set: { worker, leaseUntil: lease } })
      const mine = await rows()
        .find({ _id: { $in: ids }, ...stateOf(sendable), worker, leaseUntil: lease })
        .toArray()
      if (mine.length > 0) return mine.map(reservedRow)
    }
  }

  return {
    async reserve(reservation) {
      const now = new Date()
      const dispatch = idIn(reservation.dispatch)
      const fresh = await take({ dispatch, state: 'queued', nextAttemptAt: null }, reservation, now)
      if (fresh.length > 0) return fresh
      return take({ dispatch, state: { $in: ['queued', 'deferred'] }, nextAttemptAt: { $lte: now } }, reservation, now)
    },

    async unreserve(worker, ids, notBefore) {
      if (ids.length === 0) return
      const change = { worker: null, leaseUntil: null, ...(notBefore ? { nextAttemptAt: notBefore } : {}) }
      await rows().updateMany({ _id: { $in: ids.map(idIn) }, worker, state: { $in: ['queued', 'deferred'] } }, { $set: change })
    },

    async write(worker, leaseSeconds, { settlements, releases, marks }) {
      const now = new Date()
      const operations: AnyBulkWriteOperation<StoredDelivery>[] = [
        ...settlements.map((settlement) => settle(worker, settlement, now)),
        ...releases.map((row) => release(worker, row)),
      ]
      if (marks.length > 0) operations.push(mark(worker, marks, leaseFrom(now, leaseSeconds)))
      await rows().bulkWrite(operations, { ordered: true, ...durable })
      return marks.length > 0 ? markedAmong(marks, worker) : new Set()
    },

    async expire(dispatches, leaseSeconds, response) {
      const now = new Date()
      const expired = { dispatch: { $in: dispatches.map(idIn) }, state: 'sending', $or: isOver(now, leaseSeconds) }
      const change = { state: 'uncertain', response: shortened(response), settledAt: now }
      return (await rows().updateMany(expired, { $set: change }, durable)).modifiedCount
    },
  }

  async function markedAmong(marks: readonly string[], worker: string): Promise<Set<string>> {
    const mine = { _id: { $in: marks.map(idIn) }, worker, state: 'sending' }
    const found = await rows()
      .find(mine, { projection: { _id: 1 }, readConcern: { level: 'local' } })
      .toArray()
    return new Set(found.map(({ _id }) => _id.toHexString()))
  }
}

/** A lease that no longer holds; neither is true of a row that nobody has. */
function isOver(now: Date, leaseSeconds: number): Document[] {
  const { from, to } = stillHeld(now, leaseSeconds)
  return [{ leaseUntil: { $lt: from } }, { leaseUntil: { $gt: to } }]
}

const idIn = (id: string): ObjectId => new ObjectId(id)

/** A row keeps its state when it is reserved; its time may have come in the meantime. */
const stateOf = ({ dispatch, state }: Document): Document => ({ dispatch, state })

/** Whoever sent it knows better than a lease that ran out; only to try again is then too late. */
const settle = (worker: string, { id, state, response, messageId, nextAttemptAt }: Settlement, now: Date) => ({
  updateOne: {
    filter: { _id: idIn(id), worker, state: { $in: state === 'deferred' ? ['sending'] : ['sending', 'uncertain'] } },
    update: { $set: { state, response: shortened(response), messageId, nextAttemptAt, settledAt: now, leaseUntil: null } },
  },
})

const release = (worker: string, { id, state, attempts }: ReleasedRow) => ({
  updateOne: { filter: { _id: idIn(id), worker, state: 'sending' }, update: { $set: { state, attempts } } },
})

const mark = (worker: string, marks: readonly string[], lease: Date) => ({
  updateMany: {
    filter: { _id: { $in: marks.map(idIn) }, worker, state: { $in: ['queued', 'deferred'] } },
    update: { $set: { state: 'sending', leaseUntil: lease }, $inc: { attempts: 1 } },
  },
})

const reservedRow = (row: Document): ReservedRow => ({
  id: idOrNull(row._id) ?? '',
  contact: idOrNull(row.contact),
  invitation: idOrNull(row.invitation),
  address: textOrNull(row.address) ?? '',
  name: textOrNull(row.name),
  contactKind: row.contactKind === 'shared' ? 'shared' : 'person',
  answer: invitationAnswers.find((each) => each === row.answer) ?? null,
  language: row.language === 'en' || row.language === 'sma' ? row.language : 'sv',
  state: row.state === 'deferred' ? 'deferred' : 'queued',
  attempts: Number(row.attempts ?? 0),
  nextAttemptAt: row.nextAttemptAt instanceof Date ? row.nextAttemptAt.toISOString() : null,
  response: textOrNull(row.response),
})

/** Ids of documents are ObjectIds here; what Payload was given as text may have stayed so. */
const idOrNull = (value: unknown): string | null => (value instanceof ObjectId ? value.toHexString() : textOrNull(value))

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
