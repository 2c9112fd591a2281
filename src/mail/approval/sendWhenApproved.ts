import type { Payload } from 'payload'
import { translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { checkMailing } from '../check'
import { frozenQuestionOf } from '../audience/segments'
import { type Confirmation, confirmDispatch } from '../dispatch/confirm'
import { mailingOf } from '../dispatch/ofMailing'

/**
 * Lets an approved dispatch go from its own page, as it was approved.
 * @throws Refusal as `confirmDispatch`
 */
export async function sendWhenApproved(
  payload: Payload,
  dispatch: Dispatch,
  by: Omit<Confirmation, 'areas' | 'audience' | 'previousDispatches'>,
): Promise<string> {
  const mailing = mailingOf(dispatch)
  const { areas, audience } = frozenQuestionOf(dispatch)
  const choice = audience ? { audience } : {}
  const { previousDispatches } = await checkMailing(payload, mailing, areas, translator(by.language), choice)
  return confirmDispatch(payload, mailing, { ...by, ...choice, areas, previousDispatches })
}
