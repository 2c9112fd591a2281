import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoError } from 'mongodb'
import { type BaseDatabaseAdapter, deepCopyObjectComplex, isolateObjectProperty, type PayloadRequest } from 'payload'
import { isMongodb } from '../drop'
import type { Args, Call } from './calls'
import { type Adapter, methodsOf, saveWhole, type Work, type Worker } from './saves'

type Session = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>

/** How often a save is begun anew when another writes the same document: one that waits this long has bad luck. */
const attempts = 20

/** The longest first wait before it is begun anew, in milliseconds; each next is as much longer. */
const pause = 10

/**
 * Lets an adapter write each document whole or not at all (docs/decisions/0032). Where the server has no transactions,
 * since the URL names no replica set, the order of writes and `mendHalfSaves` do what can be done.
 */
export function writeWholeOnMongodb(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { connect } = adapter
  const calls = adapter as unknown as Adapter
  const originals = methodsOf(calls)
  let isWhole = false
  adapter.connect = async function (options) {
    await connect?.call(adapter, options)
    const { db } = adapter.payload
    if (isWhole || !isMongodb(db)) return
    isWhole = true
    saveWhole(calls, hasTransactions(db) ? mongodbWorker(db, originals) : orderedWorker(originals), adapter.payload)
  }
  return adapter
}

/** Whether the server keeps several writes as one, or none of them. */
export const hasTransactions = ({ connection }: MongooseAdapter): boolean => Boolean(connection.getClient().options.replicaSet)

/** Without transactions: a document goes before its versions, which nobody sees once it is gone. */
const orderedWorker = (originals: Adapter): Worker => ({
  demands: () => false,
  begin: async () => {
    let postponed: Args | null = null
    return {
      run: async ({ method, args }) => {
        if (method !== 'deleteVersions') return originals[method](args)
        postponed = args
        return []
      },
      keep: async () => {
        if (postponed) await originals.deleteVersions(postponed)
      },
      undo: async () => {
        postponed = null
      },
    }
  },
})

/**
 * Does several calls as one transaction, in a session of its own. Whoever loses against another save of the same
 * document begins anew, with what was sent.
 * @param originals the adapter's methods, which write outside a transaction unless they are told of one
 */
const mongodbWorker = (adapter: MongooseAdapter, originals: Adapter): Worker => ({
  // A document is one write here, a version is two.
  demands: ({ method }) => method === 'createVersion' || method === 'createGlobalVersion',
  begin: async () => transaction(adapter, originals),
})

function transaction(adapter: MongooseAdapter, originals: Adapter): Work {
  const id = randomUUID()
  const session: Session = adapter.connection.getClient().startSession()
  const done: Call[] = []
  const sessions = adapter.sessions as Record<string, Session>
  sessions[id] = session
  const start = () => session.startTransaction({ writeConcern: { w: 'majority' } })
  const within = ({ method, args }: Call) => originals[method](inSession(args, id))

  /** Also all that came before is done again: the server has taken it back. */
  const again = async (calls: readonly Call[], failure: unknown): Promise<unknown> => {
    for (let attempt = 1, error = failure; ; attempt += 1) {
      if (!isTransient(error) || attempt > attempts) throw error
      await abort(session)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * pause * attempt))
      start()
      try {
        let result: unknown
        for (const call of calls) result = await within(call)
        return result
      } catch (next) {
        error = next
      }
    }
  }
  const end = async () => {
    delete sessions[id]
    await session.endSession()
  }
  start()
  return {
    run: async (call) => {
      const result = await within(call).catch((error: unknown) => again([...done, call], error))
      done.push(call)
      return result
    },
    keep: async () => {
      try {
        await commit(session, (error) => again(done, error))
      } catch (error) {
        await giveUp(adapter, session)
        throw error
      } finally {
        await end()
      }
    },
    undo: async () => {
      if (session.hasEnded) return
      await abort(session)
      await end()
    },
  }
}

/** Whether it was written may be unknown when the connection broke; asking again is harmless. */
async function commit(session: Session, again: (error: unknown) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await session.commitTransaction()
    } catch (error) {
      if (attempt > attempts) throw error
      if (hasLabel(error, 'UnknownTransactionCommitResult')) continue
      await again(error)
    }
}

async function abort(session: Session): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction()
}

/**
 * Takes a transaction back of which the driver thinks that it is over, since it was asked to commit: as long as the
 * server has it open, nobody else can write what it has written.
 */
async function giveUp({ connection, payload }: MongooseAdapter, session: Session): Promise<void> {
  if (session.inTransaction()) return session.abortTransaction()
  try {
    await connection
      .getClient()
      .db('admin')
      .command({ killSessions: [session.id] })
  } catch (err) {
    // The server does so by itself after a minute. What is to be told is why it could not commit.
    payload.logger.warn({ err, msg: 'A session could not be ended after its transaction failed' })
  }
}

const isTransient = (error: unknown): boolean => hasLabel(error, 'TransientTransactionError')

const hasLabel = (error: unknown, label: string): boolean => error instanceof MongoError && error.hasErrorLabel(label)

/** The adapter changes the data that it is given, so each time it gets its own. */
function inSession(args: Args, transactionID: string): Args {
  const { data, versionData } = args as { data?: object; versionData?: object }
  const req = isolateObjectProperty((args.req ?? {}) as PayloadRequest, 'transactionID')
  req.transactionID = transactionID
  return {
    ...args,
    ...(data ? { data: deepCopyObjectComplex(data) } : {}),
    ...(versionData ? { versionData: deepCopyObjectComplex(versionData) } : {}),
    req,
  }
}
