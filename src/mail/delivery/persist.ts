import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/** Does something to the database again until it works. */
export type Again = <T>(work: () => Promise<T>) => Promise<T>

/** How long a database that does not answer is waited for, in milliseconds: a restart, a fail-over, a full disk. */
const patience = 10 * 60_000

/** The same once the worker has been asked to stop. */
const patienceWhenStopping = 4_000

/** Between two tries, in milliseconds. */
const pauses = [100, 250, 500, 1_000, 2_000]

/**
 * Does something to the database again until it works. A worker in the middle of a dispatch holds its connections
 * still meanwhile: nothing is begun that could not be written.
 * @param signal aborted when the worker is to stop: then it is waited for less long
 * @param work may be done twice without harm
 * @throws what it threw last, when it has not worked for too long
 */
export async function persist<T>(payload: Payload, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  let stoppedAt: number | null = null
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const now = performance.now()
      if (signal.aborted) stoppedAt ??= now
      const isOver = stoppedAt === null ? now - begun > patience : now - stoppedAt > patienceWhenStopping
      if (isOver) throw error
      if (tries === 0) payload.logger.warn({ err: error, msg: 'The database did not take what a worker wrote; it tries again' })
      await pause(pauses[Math.min(tries, pauses.length - 1)])
    }
  }
}
