import type { Payload } from 'payload'
import { keptNumbersOf, receiversIn } from '../../database'
import { keptNumbersIn } from '../../domain/accounting'
import type { AudienceChoice } from '../../domain/mailings'
import { dispatchesOf } from '../dispatch/ofMailing'
import type { Mailing } from '../kinds'

/** Whether a contact has got a newsletter already. */
export type HasReceived = (contact: { id: string; address?: string | null }) => boolean

const nobody: HasReceived = () => false

/**
 * Tells those who have got a newsletter by an earlier dispatch: the contact, or somebody at the same address.
 * @param dispatch the dispatch itself, which is not earlier; null when there is none yet
 */
export async function receiversOf(
  payload: Payload,
  mailing: Mailing,
  audience: AudienceChoice,
  dispatch: string | null,
): Promise<HasReceived> {
  if (mailing.kind !== 'newsletter' || audience === 'all') return nobody
  const { earlier } = await dispatchesOf(payload, mailing)
  const ids = earlier.map(({ id }) => id).filter((id) => id !== dispatch)
  if (ids.length === 0) return nobody
  const { contacts, addresses } = await receiversIn(payload, ids)
  return ({ id, address }) => contacts.has(id) || addresses.has(address ?? '')
}

/**
 * Whether a mailing is for those who lack it, or who got what it corrects, and that is no longer known of all,
 * since recipients are removed after the time that the mail settings say.
 * @param dispatch the dispatch itself; null when there is none yet
 */
export async function areReceiversForgotten(
  payload: Payload,
  mailing: Mailing,
  audience: AudienceChoice,
  dispatch: string | null,
): Promise<boolean> {
  if (mailing.correction) return (await keptNumbersOf(payload, mailing.correction.of)) !== null
  if (mailing.kind !== 'newsletter' || audience === 'all') return false
  const { earlier } = await dispatchesOf(payload, mailing)
  return earlier.some(({ id, numbers }) => id !== dispatch && keptNumbersIn(numbers) !== null)
}
