import type { Payload } from 'payload'
import { accountingOf, deliveryStore } from '../../database'
import { writtenTogether } from '../../domain/batches'
import { Closings } from '../../domain/delivery'
import { settingsOf } from '../../env'
import type { Dispatch } from '../../payload-types'
import { runsOf, settleRefusals, stopForRun } from '../dispatch/runs'
import { type Room, ServerRefuses, SmtpConnection } from '../engine'
import { Course } from './course'
import { ReservationQueue } from './reservationQueue'
import { type Shared, runSendLoop } from './sendLoop'
import { WriteBatcher } from './writeBatcher'
import { limitsFor } from './limits'
import { messagesOf } from './messages'
import { persist } from './persist'
import type { Sender } from './sender'
import { pollStatus } from './statusPoll'

/** How long a message under way is waited for when the worker is asked to stop, in milliseconds. */
const grace = 5_000

/**
 * Sends what a dispatch has that can be sent now, over as many connections as the settings say.
 * @returns whether it stopped since something more urgent waits
 * @throws ServerUnreachable when no connection can be had; nothing has been marked by it
 * @throws ServerRefuses when it takes nothing from us for good
 */
export async function sendDispatch(payload: Payload, dispatch: Dispatch, sender: Sender): Promise<boolean> {
  const { leaseSeconds, smtpConnections: connections, smtpUrl } = settingsOf(payload)
  const { worker } = sender
  const store = deliveryStore(payload)
  const messages = await messagesOf(payload, dispatch)
  const again = <T>(work: () => Promise<T>): Promise<T> => persist(payload, sender, work)
  const limits = await limitsFor(payload, messages.from)
  const poll = pollStatus(payload, dispatch, again)
  const course = new Course(runsOf(dispatch))
  const room: Room = { most: null }
  const shared: Shared = {
    messages,
    sender,
    queue: new ReservationQueue({ store, dispatch: dispatch.id, worker, leaseSeconds, connections, limits, persist: again }),
    batcher: new WriteBatcher({ store, worker, leaseSeconds, together: writtenTogether(connections), persist: again }),
    poll,
    course,
    closings: new Closings(),
    room,
    hasTaken: once(() => again(async () => (await accountingOf(payload, dispatch.id)).accepted > 0)),
    stopForPerson: async (refused, response) => {
      poll.stop()
      await again(() => stopForRun(payload, dispatch.id, refused, response))
    },
  }
  const opened = Array.from({ length: connections }, () => new SmtpConnection(smtpUrl ?? '', room))
  const stopWaiting = breakOffWhenStopped(sender, opened)
  try {
    await allOf(opened.map((connection) => runSendLoop(shared, connection)))
  } finally {
    stopWaiting()
    await shared.queue.close()
  }
  if (course.hasRefusals) await again(() => settleRefusals(payload, dispatch.id))
  return shared.poll.hasYielded
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
function breakOffWhenStopped({ signal }: Sender, connections: readonly SmtpConnection[]): () => void {
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
