import { writtenTogether } from '../../domain/batches'
import { Closings } from '../../domain/delivery'
import type { Row, SendOrder } from './contract'
import { Course } from './course'
import { GoAhead } from './goAhead'
import { ReservationQueue } from './reservationQueue'
import { runSendLoop, type Shared } from './sendLoop'
import { ServerRefuses } from './smtp/connect'
import { type Room, SmtpConnection } from './smtp/connection'
import { WriteBatcher } from './writeBatcher'

/** How long a message under way is waited for when the worker is asked to stop, in milliseconds. */
const grace = 5_000

/**
 * Sends what can be sent now, over as many connections as are ordered.
 * @returns whether any was refused for good
 * @throws ServerUnreachable when no connection can be had; nothing has been marked by it
 * @throws ServerRefuses when it takes nothing from us for good
 */
export async function sendRows<R extends Row>(order: SendOrder<R>): Promise<boolean> {
  const { connections, limits, signal, smtpUrl, store } = order
  const goAhead = new GoAhead(order.goesOn)
  const course = new Course(order.runs)
  const room: Room = { most: null }
  const queue = new ReservationQueue({ store, connections, limits })
  const shared: Shared<R> = {
    messageFor: order.messageFor,
    queue,
    batcher: new WriteBatcher({ store, together: writtenTogether(connections) }),
    goAhead,
    signal,
    course,
    closings: new Closings(),
    room,
    hasTaken: once(order.hasTaken),
    stopForRun: async (refused, response) => {
      goAhead.stop()
      await order.stoppedByRun(refused, response)
    },
  }
  const opened = Array.from({ length: connections }, () => new SmtpConnection(smtpUrl, room))
  const stopWaiting = breakOffWhenStopped(signal, opened)
  try {
    await allOf(opened.map((connection) => runSendLoop(shared, connection)))
  } finally {
    stopWaiting()
    await queue.close()
  }
  return course.hasRefusals
}

/** Waits for all, and then throws what the first of them threw; that we are refused for good says more than the rest. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const failures = (await Promise.allSettled(work)).flatMap((end) => (end.status === 'rejected' ? [end] : []))
  const failed = failures.find(({ reason }) => reason instanceof ServerRefuses) ?? failures[0]
  if (failed) throw failed.reason
}

/** Asks once, whoever wants to know. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null
  return () => (asked ??= ask())
}

/** A server that holds a message too long must not keep the process from ending: what it holds is then uncertain. */
function breakOffWhenStopped(signal: AbortSignal, connections: readonly SmtpConnection[]): () => void {
  let timer: NodeJS.Timeout | undefined
  const onStop = () => {
    timer = setTimeout(() => {
      for (const connection of connections) connection.close('The worker was stopped before the answer')
    }, grace)
  }
  signal.addEventListener('abort', onStop, { once: true })
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onStop)
  }
}
