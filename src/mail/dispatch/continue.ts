import type { Payload } from 'payload'
import { summarise } from '../../domain/audience'
import type { Dispatch } from '../../payload-types'
import { audienceOf } from '../audience'
import { frozenQuestionOf } from '../audience/segments'
import { moveDispatch } from './move'
import { mailingOf } from './ofMailing'

/** How many would get a dispatch that waits for a person, counted now. */
export async function countNow(payload: Payload, dispatch: Dispatch): Promise<number> {
  const rows = await audienceOf(payload, mailingOf(dispatch), frozenQuestionOf(dispatch), dispatch.id)
  return summarise(rows).toSend
}

/**
 * Lets a dispatch that waits for a person before it has begun go on, with the number that the person has now confirmed.
 * @returns whether it was waiting
 */
export function continueDispatch(payload: Payload, id: string, confirmedCount: number): Promise<boolean> {
  return moveDispatch(payload, id, 'paused', 'scheduled', {
    pauseReason: null,
    confirmedCount,
    scheduledFor: new Date().toISOString(),
  })
}
