import type { Payload, Where } from 'payload'
import { compareAndSet, deliveryStore, hasSendable } from '../database'
import { waitForServer } from '../domain/retry'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { Dispatch } from '../payload-types'
import { sendDispatch } from './delivery/sendDispatch'
import type { Sender } from './delivery/sender'
import { completeWhenDone } from './dispatch/complete'
import { toPrepare } from './dispatch/lease'
import { moveDispatch } from './dispatch/move'
import { prepareDispatch } from './dispatch/prepare'
import { stopForRefusal } from './dispatch/runs'
import { dispatchesToSettle, settleCancelled } from './dispatch/steer'
import { ServerRefuses } from './engine'
import { mailings } from './kinds'
import { type Blocked, blockedIn, unhindered } from './blocker'
import { maySendAs } from './senders'
import { isUrgent } from './urgency'

/**
 * Does all that there is to do now: settles what a dead worker left behind, prepares dispatches whose
 * time has come, and sends. May run in any number of processes at once.
 * @returns whether something was prepared or sent, so that it is worth looking again at once
 */
export async function workOnce(payload: Payload, sender: Sender): Promise<boolean> {
  await expireLeases(payload)
  let busy = false
  for (const dispatch of await find(payload, toPrepare(payload))) {
    if (sender.signal.aborted) return false
    if (await prepareDispatch(payload, dispatch, sender.worker)) busy = true
  }
  for (const id of await dispatchesToSettle(payload)) await settleCancelled(payload, id)
  return (await sendAll(payload, await dispatchesBeingSent(payload), sender)) || busy
}

/**
 * Rows that were being sent by a worker whose lease has run out: nobody can know whether they were accepted, so
 * they become `uncertain` and are never sent again by themselves.
 */
async function expireLeases(payload: Payload): Promise<void> {
  const unsettled: Where = {
    or: [{ status: { in: ['sending', 'paused'] } }, { and: [{ status: { equals: 'cancelled' } }, { completedAt: { exists: false } }] }],
  }
  const begun: Where = { and: [unsettled, { startedAt: { exists: true } }] }
  const { docs } = await payload.find({ collection: 'dispatches', where: begun, select: { status: true }, depth: 0, pagination: false })
  if (docs.length === 0) return
  const { language, leaseSeconds } = settingsOf(payload)
  const response = translator(language)('mail.outcome.leaseExpired')
  await deliveryStore(payload).expire(
    docs.map(({ id }) => id),
    leaseSeconds,
    response,
  )
}

/**
 * Sends one after another. One that cannot be sent does not keep the others waiting.
 * @returns whether one stopped for something more urgent
 */
async function sendAll(payload: Payload, dispatches: readonly Dispatch[], sender: Sender): Promise<boolean> {
  const failures: unknown[] = []
  let hasYielded = false
  for (const dispatch of dispatches) {
    if (sender.signal.aborted || hasYielded) break
    await sendOrSayWhyNot(payload, dispatch, sender).then(
      (yielded) => (hasYielded = yielded),
      (error: unknown) => failures.push(error),
    )
  }
  if (failures.length > 0) throw failures[0]
  return hasYielded
}

async function sendOrSayWhyNot(payload: Payload, dispatch: Dispatch, sender: Sender): Promise<boolean> {
  let hasYielded = false
  try {
    if (!(await maySendAs(payload, dispatch))) {
      await moveDispatch(payload, dispatch.id, 'sending', 'paused', { pauseReason: 'senderNotAllowed' })
      return false
    }
    if (await hasSendable(payload, dispatch.id)) hasYielded = await sendDispatch(payload, dispatch, sender)
    if (dispatch.problem) await noteOnDispatch(payload, dispatch, { ...unhindered, retryAt: null, retries: 0 })
  } catch (error) {
    if (error instanceof ServerRefuses) return stopForRefusal(payload, dispatch.id, error.message)
    // Nothing has been marked by either, and a person sees what stands in the way.
    const blocked = blockedIn(error)
    if (!blocked) throw error
    await waitForIt(payload, dispatch, blocked)
  }
  await completeWhenDone(payload, dispatch.id)
  return hasYielded
}

/** Only what it is and what the server said is kept: its page puts it in the reader's words. A server that takes nothing is not asked every second: longer and longer between, and the page says when next. */
function waitForIt(payload: Payload, dispatch: Dispatch, blocked: Blocked) {
  const retries = (dispatch.retries ?? 0) + 1
  const retryAt = new Date(Date.now() + waitForServer(retries)).toISOString()
  return noteOnDispatch(payload, dispatch, { ...blocked, retryAt, retries })
}

const noteOnDispatch = (payload: Payload, { id }: Dispatch, data: Record<string, unknown>) =>
  compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, data)

function dispatchesBeingSent(payload: Payload): Promise<Dispatch[]> {
  const due: Where = { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: new Date().toISOString() } }] }
  return find(payload, { and: [{ status: { equals: 'sending' } }, due] })
}

/** What is waited for first; among those, what has waited longest. */
async function find(payload: Payload, where: Where): Promise<Dispatch[]> {
  const { docs } = await payload.find({ collection: 'dispatches', where, sort: 'createdAt', depth: 0, pagination: false })
  const rank = ({ kind }: Dispatch) => (isUrgent(mailings[kind].purpose) ? 0 : 1)
  return docs.toSorted((one, other) => rank(one) - rank(other))
}
