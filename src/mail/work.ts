import type { Payload, Where } from 'payload'
import { claimableDeliveries, compareAndSet, expireLeases } from '../database'
import { waitForServer } from '../domain/delivery'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { Dispatch } from '../payload-types'
import { completeWhenDone, sendDispatch, type Sender } from './delivery/sendDispatch'
import { ServerUnreachable } from './delivery/smtp'
import { moveDispatch } from './dispatch/move'
import { prepareDispatch } from './dispatch/prepare'
import { dispatchesToSettle, settleCancelled } from './dispatch/steer'
import { maySendAs } from './senders'

/**
 * Does all that there is to do now: settles what a dead worker left behind, prepares dispatches whose
 * time has come, and sends. May run in any number of processes at once.
 * @returns whether something was prepared or sent, so that it is worth looking again at once
 */
export async function workOnce(payload: Payload, sender: Sender): Promise<boolean> {
  const language = settingsOf(payload).language
  await expireLeases(payload, translator(language)('mail.outcome.leaseExpired'))
  let busy = false
  for (const dispatch of await dueDispatches(payload)) {
    if (sender.stopped()) return false
    if (await prepareDispatch(payload, dispatch, sender.worker)) busy = true
  }
  for (const id of await dispatchesToSettle(payload)) await settleCancelled(payload, id)
  await sendAll(payload, await dispatchesBeingSent(payload), sender)
  return busy
}

/** Sends one after another. One that cannot be sent does not keep the others waiting. */
async function sendAll(payload: Payload, dispatches: readonly Dispatch[], sender: Sender): Promise<void> {
  const failures: unknown[] = []
  for (const dispatch of dispatches) {
    if (sender.stopped()) break
    await sendOrSayWhyNot(payload, dispatch, sender).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

async function sendOrSayWhyNot(payload: Payload, dispatch: Dispatch, sender: Sender): Promise<void> {
  try {
    if (!(await maySendAs(payload, dispatch))) {
      await moveDispatch(payload, dispatch.id, 'sending', 'paused', { pauseReason: 'senderNotAllowed' })
      return
    }
    const open = await claimableDeliveries(payload, dispatch.id, 1)
    if (open.length > 0) await sendDispatch(payload, dispatch, sender)
    if (dispatch.problem) await noteOnDispatch(payload, dispatch, { problem: null, retryAt: null, retries: 0 })
  } catch (error) {
    if (!(error instanceof ServerUnreachable)) throw error
    await waitForIt(payload, dispatch, error.message)
  }
  await completeWhenDone(payload, dispatch.id)
}

/** Only what the server said is kept: its page puts it in the reader's words. A server that takes nothing is not asked every second: longer and longer between, and the page says when next. */
function waitForIt(payload: Payload, dispatch: Dispatch, problem: string) {
  const retries = (dispatch.retries ?? 0) + 1
  const retryAt = new Date(Date.now() + waitForServer(retries)).toISOString()
  return noteOnDispatch(payload, dispatch, { problem, retryAt, retries })
}

const noteOnDispatch = (payload: Payload, { id }: Dispatch, data: Record<string, unknown>) =>
  compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, data)

async function dueDispatches(payload: Payload): Promise<Dispatch[]> {
  const now = new Date().toISOString()
  const due: Where = {
    or: [
      { and: [{ status: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: now } }] },
      { and: [{ status: { equals: 'preparing' } }, { leaseUntil: { less_than: now } }] },
    ],
  }
  return find(payload, due)
}

function dispatchesBeingSent(payload: Payload): Promise<Dispatch[]> {
  const due: Where = { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: new Date().toISOString() } }] }
  return find(payload, { and: [{ status: { equals: 'sending' } }, due] })
}

async function find(payload: Payload, where: Where): Promise<Dispatch[]> {
  const { docs } = await payload.find({ collection: 'dispatches', where, sort: 'createdAt', depth: 0, pagination: false })
  return docs
}
