import type { Payload, Where } from 'payload'
import { hasSendable } from '../database'
import type { DispatchKind, Purpose } from '../domain/mailings'
import { due } from './dispatch/lease'
import { mailings } from './kinds'

/** What is waited for passes what can wait: a running newsletter lets invitations and notices by. */
export const isUrgent = (purpose: Purpose): boolean => purpose !== 'newsletter'

/** The kinds of dispatches that pass a newsletter. */
const urgentKinds = Object.entries(mailings).flatMap(([kind, { purpose }]) => (isUrgent(purpose) ? [kind as DispatchKind] : []))

/** Whether something that passes a dispatch of this purpose is to be prepared or sent now. */
export async function isMoreUrgentWaiting(payload: Payload, purpose: Purpose): Promise<boolean> {
  if (isUrgent(purpose)) return false
  const now = new Date().toISOString()
  const canBeSent: Where = {
    and: [{ status: { equals: 'sending' } }, { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: now } }] }],
  }
  const where: Where = { and: [{ kind: { in: urgentKinds } }, { or: [due(), canBeSent] }] }
  const { docs } = await payload.find({ collection: 'dispatches', where, select: { status: true }, depth: 0, pagination: false })
  for (const { id, status } of docs) if (status === 'scheduled' || (await hasSendable(payload, id))) return true
  return false
}
