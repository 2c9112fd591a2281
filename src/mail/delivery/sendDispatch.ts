import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { claimableDeliveries, claimDelivery, compareAndSet, hasUnsettled, releaseDelivery, settleDelivery } from '../../database'
import { type Attempt, saysNothingOfRecipient, verdictOn } from '../../domain/delivery'
import { settingsOf } from '../../env'
import type { Delivery, Dispatch } from '../../payload-types'
import { Line } from './line'
import { openSession, type Session } from './session'
import { ServerUnreachable } from './smtp'

/** Who sends, and when to stop: asked before each message. */
export interface Sender {
  worker: string
  stopped(): boolean
}

/** How many rows are looked up at a time by one connection's loop. */
const batch = 20

/**
 * Sends what a dispatch has that can be sent now, over as many connections as the settings say, and
 * completes the dispatch when nothing is left.
 * @throws ServerUnreachable when no connection can be had; nothing has been marked by it
 */
export async function sendDispatch(payload: Payload, dispatch: Dispatch, sender: Sender): Promise<void> {
  const session = await openSession(payload, dispatch)
  const lanes = Array.from({ length: settingsOf(payload).smtpConnections }, () => sendLane(payload, session, sender))
  const ends = await Promise.allSettled(lanes)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  await completeWhenDone(payload, dispatch.id)
}

/** Sends one row after another over one connection, until none can be claimed. */
async function sendLane(payload: Payload, session: Session, sender: Sender): Promise<void> {
  const line = new Line(settingsOf(payload).smtpUrl ?? '')
  const watch = watchOf(payload, session.dispatch)
  try {
    while (!sender.stopped() && (await watch.isSending())) {
      const rows = await claimableDeliveries(payload, session.dispatch, batch)
      if (rows.length === 0) return
      for (const row of shuffled(rows)) {
        if (sender.stopped() || !(await watch.isSending())) return
        await sendOne(payload, session, row, sender.worker, line)
      }
    }
  } finally {
    line.close()
  }
}

async function sendOne(payload: Payload, session: Session, row: Delivery, worker: string, line: Line): Promise<void> {
  const messageId = messageIdOf(payload, session.dispatch, row)
  const { from, message } = await session.messageFor(row, messageId)
  // The connection comes first: a server that is down must not leave rows marked as being sent.
  await line.open()
  const { leaseSeconds } = settingsOf(payload)
  if (!(await claimDelivery(payload, row, { worker, leaseSeconds, messageId }))) return
  const isFirst = line.isFresh
  const attempt = await line.send({ from, to: row.address }, message)
  const accepted = await settle(payload, row, worker, attempt, isFirst)
  // After anything but success the state of the dialogue is not ours to guess.
  if (!accepted) line.close()
}

/** @returns whether the server took the message */
async function settle(payload: Payload, row: Delivery, worker: string, attempt: Attempt, isFirst: boolean): Promise<boolean> {
  if (saysNothingOfRecipient(attempt, isFirst)) {
    await releaseDelivery(payload, row, worker)
    if (attempt.senderRefused) throw new ServerUnreachable(attempt.response)
    return false
  }
  const { state, retryIn } = verdictOn(attempt, (row.attempts ?? 0) + 1, Math.random())
  const nextAttemptAt = retryIn === undefined ? null : new Date(Date.now() + retryIn)
  await settleDelivery(payload, row.id, worker, { state, response: attempt.response, nextAttemptAt })
  return state === 'accepted'
}

/** The same for a delivery however often it is tried, so that a reader's client can tell a repeat. */
function messageIdOf(payload: Payload, dispatch: string, row: Delivery): string {
  const digest = createHash('sha256').update(`${dispatch} ${row.id}`).digest('hex').slice(0, 32)
  return `<${digest}@${new URL(settingsOf(payload).publicUrl).hostname}>`
}

/** How old the answer may be whether a dispatch is still to be sent, in milliseconds. */
const freshness = 250

/** Asks whether a dispatch is still to be sent: often enough that a pause holds at once, not for every message. */
function watchOf(payload: Payload, id: string) {
  let askedAt = 0
  let answer = true
  return {
    isSending: async (): Promise<boolean> => {
      if (Date.now() - askedAt < freshness) return answer
      const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
      askedAt = Date.now()
      answer = status === 'sending'
      return answer
    },
  }
}

/** Completes a dispatch that has no rows left to send. */
export async function completeWhenDone(payload: Payload, id: string): Promise<void> {
  if (await hasUnsettled(payload, id)) return
  const sending: Where = { status: { equals: 'sending' } }
  await compareAndSet(payload, 'dispatches', id, sending, {
    status: 'completed',
    completedAt: new Date().toISOString(),
    problem: null,
  })
}

/** Lanes that look up the same rows meet less often when each takes them in an order of its own. */
function shuffled<T>(rows: readonly T[]): T[] {
  return rows
    .map((row) => ({ row, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row)
}
