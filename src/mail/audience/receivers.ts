import type { Payload } from 'payload'
import { retainedNumbersOf } from '../../database'
import { retainedNumbersIn } from '../../domain/accounting'
import type { AudienceChoice } from '../../domain/mailings'
import { dispatchesOf } from '../dispatch/ofMailing'
import type { Mailing } from '../kinds'

/**
 * The dispatches by which somebody may have got a newsletter before, where it is for those who lack it.
 * @param dispatch the dispatch itself, which is not earlier; null when there is none yet
 */
export async function earlierDispatches(
  payload: Payload,
  mailing: Mailing,
  audience: AudienceChoice,
  dispatch: string | null,
): Promise<string[]> {
  if (mailing.kind !== 'newsletter' || audience === 'all') return []
  const { earlier } = await dispatchesOf(payload, mailing)
  return earlier.map(({ id }) => id).filter((id) => id !== dispatch)
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
  if (mailing.correction) return (await retainedNumbersOf(payload, mailing.correction.of)) !== null
  if (mailing.kind !== 'newsletter' || audience === 'all') return false
  const { earlier } = await dispatchesOf(payload, mailing)
  return earlier.some(({ id, numbers }) => id !== dispatch && retainedNumbersIn(numbers) !== null)
}
