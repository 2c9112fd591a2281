import type { Payload } from 'payload'
import { type AudienceRow, decideAudience } from '../../domain/audience'
import { type Mailing, mailings } from '../kinds'
import { candidatesFor } from './candidates'
import { contactsPickedBy, type FrozenQuestion } from './segments'

/** Everyone whom a mailing's segments pick, each with the verdict whether the mail goes there and why not. */
export async function audienceOf(payload: Payload, mailing: Mailing, question: FrozenQuestion): Promise<AudienceRow[]> {
  const ids = await contactsPickedBy(payload, question.segments)
  const candidates = await candidatesFor(payload, ids, {
    purpose: mailings[mailing.kind].purpose,
    meeting: mailing.kind === 'invitation' ? mailing.id : null,
    areas: question.areas,
  })
  return decideAudience(candidates)
}
