import type { Client } from '@libsql/client'
import type { Call } from './calls'
import { type Adapter, methodsOf, type Work, type Worker } from './saves'
import type { Turns } from './turns'

/** Payload's adapter over a connection that nobody else uses. */
export type Writing = Adapter & { client: Client }

/**
 * The adapter over a connection of its own; all else it shares with the given one. It has none before it is connected.
 */
export function besides(adapter: Adapter): Writing {
  const own = { client: { value: undefined, writable: true }, drizzle: { value: undefined, writable: true } }
  const writing = Object.create(adapter, own) as Writing
  return Object.assign(writing, methodsOf(writing))
}

/**
 * Does several calls as one transaction on a connection of its own, so that others read on meanwhile and see all of
 * it or nothing. SQLite has one writer at a time: within the process each waits for its turn, since whoever waited
 * inside SQLite would keep the process from ever finishing what is waited for.
 * @param renew gives the connection anew, after a failure that it may not have got over
 */
export const sqliteWorker = (writing: Writing, turns: Turns, renew: () => Promise<void>): Worker => ({
  demands: ({ method, args }) => method !== 'findVersions' && !args.options?.atomic,
  begin: async () => {
    const end = await turns.take()
    const undo = async () => {
      try {
        // Takes back what is open, if anything is.
        await writing.client.executeMultiple('select 1')
        await renew()
      } finally {
        end()
      }
    }
    try {
      await writing.client.execute('begin immediate')
    } catch (error) {
      await undo()
      throw error
    }
    return transaction(writing, undo, end)
  },
})

function transaction(writing: Writing, undo: () => Promise<void>, end: () => void): Work {
  let isOpen = true
  const undoOnce = async () => {
    if (isOpen) await undo()
    isOpen = false
  }
  return {
    run: ({ method, args }: Call) => writing[method](args),
    keep: async () => {
      try {
        await writing.client.execute('commit')
      } catch (error) {
        await undoOnce()
        throw error
      }
      isOpen = false
      end()
    },
    undo: undoOnce,
  }
}
