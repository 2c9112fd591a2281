import type { Payload } from 'payload'
import { contactsAccepted } from '../../database'
import { type AudienceRow, decideAudience } from '../../domain/audience'
import { type Mailing, mailings } from '../kinds'
import { candidatesFor } from './candidates'
import { receiversOf } from './receivers'
export { areReceiversForgotten } from './receivers'
import { contactsPickedBy, type FrozenQuestion } from './segments'

/**
 * Everyone whom a mailing is for, each with the verdict whether the mail goes there and why not: whom its
 * segments pick, or for a correction those who got what it corrects.
 * @param dispatch the dispatch itself, once there is one: what it has sent is not earlier
 */
export async function audienceOf(
  payload: Payload,
  mailing: Mailing,
  question: FrozenQuestion,
  dispatch: string | null = null,
): Promise<AudienceRow[]> {
  const { kind, id, correction } = mailing
  const ids = correction
    ? await contactsAccepted(payload, [correction.of])
    : await contactsPickedBy(payload, question.segments)
  const candidates = await candidatesFor(payload, ids, {
    purpose: mailings[kind].purpose,
    meeting: kind === 'invitation' ? id : null,
    areas: question.areas,
    received: await receiversOf(payload, mailing, question.audience ?? 'all', dispatch),
  })
  return decideAudience(candidates)
}
