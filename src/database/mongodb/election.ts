import { setTimeout as wait } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoError, MongoErrorLabel, MongoNetworkError, MongoServerSelectionError } from 'mongodb'

/**
 * How long what is asked waits for a server that takes it, in milliseconds: a replica set that has lost its primary
 * elects another within about twelve seconds.
 */
const electionPatience = 30_000

/** Between two tries, in milliseconds. */
const pause = 250

/**
 * How the driver meets an election. It waits for a primary before each operation, and tries reads, and writes of one
 * document on a replica set, once more (docs/decisions/0031). A server that has fallen silent is noticed after
 * `connectTimeoutMS` and `heartbeatFrequencyMS` together, where half a minute more would be usual.
 */
export const electionOptions = {
  serverSelectionTimeoutMS: electionPatience,
  connectTimeoutMS: 5_000,
  heartbeatFrequencyMS: 5_000,
  retryReads: true,
  retryWrites: true,
} as const

type Method = (...args: unknown[]) => Promise<unknown>

/** What an adapter reads by: none of it changes anything, so that it may be done again whatever went wrong. */
const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies (keyof MongooseAdapter)[]

/** Writes that say by their filter what is left to do, so that done twice they are as done once. */
const repeatable = ['deleteMany', 'updateMany'] as const

/** Writes of which the driver knows on a replica set whether the server has done them. */
const single = [
  'deleteOne',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'insertMany',
  'insertOne',
  'replaceOne',
  'updateOne',
] as const

/**
 * Lets an adapter's reads and writes wait while the servers elect a primary, and tries them again where the driver
 * does not: reads in the middle of a cursor, writes of many documents, and whatever never reached a server.
 */
export function surviveElections<T extends MongooseAdapter>(adapter: T): T {
  patch(adapter, reads, isPassing)
  const { afterCreateConnection } = adapter
  let isStandalone = false
  adapter.afterCreateConnection = async (created) => {
    await afterCreateConnection?.(created)
    const { connection } = created
    const collectionOf: typeof connection.collection = connection.collection.bind(connection)
    const met = new WeakSet<object>()
    connection.collection = <T extends Record<string, unknown>>(...args: Parameters<typeof collectionOf>) => {
      const collection = collectionOf<T>(...args)
      if (met.has(collection)) return collection
      met.add(collection)
      patch(collection, repeatable, isPassing)
      // A server alone is asked once. On a replica set the second answer says nothing of the first try.
      patch(collection, single, (error) => isStandalone && neverLeft(error))
      return collection
    }
  }
  const { afterOpenConnection } = adapter
  adapter.afterOpenConnection = async (opened) => {
    await afterOpenConnection?.(opened)
    // By its older name, which every server knows.
    const said = await opened.connection.db?.command({ isMaster: 1 })
    isStandalone = said !== undefined && !said.setName && said.msg !== 'isdbgrid'
  }
  return adapter
}

function patch<K extends string>(object: Partial<Record<K, unknown>>, names: readonly K[], mayTryAgain: (error: unknown) => boolean): void {
  const methods = object as Record<K, Method>
  for (const name of names) {
    const method = methods[name]
    methods[name] = function (this: unknown, ...args) {
      return patiently(() => method.apply(this, args), mayTryAgain)
    }
  }
}

async function patiently<T>(ask: () => Promise<T>, mayTryAgain: (error: unknown) => boolean): Promise<T> {
  const last = performance.now() + electionPatience
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!mayTryAgain(error) || performance.now() > last) throw error
      await wait(pause)
    }
  }
}

/**
 * What a server answers that is no primary any more, by the number of its error
 * (https://github.com/mongodb/specifications, retryable reads); last, that it does not know another server's cursor.
 */
const passing: ReadonlySet<unknown> = new Set([91, 189, 10_107, 11_600, 11_602, 13_435, 13_436, 43])

/**
 * Whether an error passes with an election. Having waited for a server in vain is the end of patience; what is part of
 * a transaction is done again with the whole of it.
 */
const isPassing = (error: unknown): boolean =>
  error instanceof MongoError &&
  !(error instanceof MongoServerSelectionError) &&
  !error.hasErrorLabel(MongoErrorLabel.TransientTransactionError) &&
  (error instanceof MongoNetworkError || passing.has(error.code))

/** Whether what was asked cannot have reached a server: there was no connection to send it by. */
const neverLeft = (error: unknown): boolean =>
  error instanceof MongoNetworkError && (error.hasErrorLabel(MongoErrorLabel.HandshakeError) || error.name === 'MongoPoolClearedError')
