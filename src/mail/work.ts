import type { Payload, Where } from 'payload'
import { claimableDeliveries, compareAndSet, expireLeases } from '../database'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { Dispatch } from '../payload-types'
import { completeWhenDone, sendDispatch, type Sender } from './delivery/sendDispatch'
import { ServerUnreachable } from './delivery/smtp'
import { prepareDispatch } from './dispatch/prepare'

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
    const open = await claimableDeliveries(payload, dispatch.id, 1)
    if (open.length > 0) await sendDispatch(payload, dispatch, sender)
    if (dispatch.problem) await say(payload, dispatch.id, null)
  } catch (error) {
    if (!(error instanceof ServerUnreachable)) throw error
    const text = translator(settingsOf(payload).language)('mail.outcome.serverUnreachable', { detail: error.message })
    await say(payload, dispatch.id, text)
  }
  await completeWhenDone(payload, dispatch.id)
}

const say = (payload: Payload, id: string, problem: string | null) =>
  compareAndSet(payload, 'dispatches', id, { status: { equals: 'sending' } }, { problem })

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

const dispatchesBeingSent = (payload: Payload) => find(payload, { status: { equals: 'sending' } })

async function find(payload: Payload, where: Where): Promise<Dispatch[]> {
  const { docs } = await payload.find({ collection: 'dispatches', where, sort: 'createdAt', depth: 0, pagination: false })
  return docs
}
