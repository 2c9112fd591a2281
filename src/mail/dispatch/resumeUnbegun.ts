import type { Payload } from 'payload'
import type { Dispatch } from '../../payload-types'
import { audienceInNumbers } from '../audience'
import { frozenQuestionOf } from '../audience/segments'
import { moveDispatch } from './move'
import { mailingOf } from './ofMailing'

/** How many would get a dispatch that waits for a person, counted now. */
export async function countNow(payload: Payload, dispatch: Dispatch): Promise<number> {
  return (await audienceInNumbers(payload, mailingOf(dispatch), frozenQuestionOf(dispatch), dispatch.id)).toSend
}

/**
 * Lets a dispatch that waits for a person before it has begun go on, with the number that the person has now confirmed:
 * at the time that it is set for, or at once where that has passed.
 * @returns whether it was waiting
 */
export function resumeUnbegun(payload: Payload, { id, scheduledFor }: Dispatch, confirmedCount: number): Promise<boolean> {
  const now = new Date().toISOString()
  return moveDispatch(payload, id, 'paused', 'scheduled', {
    pauseReason: null,
    confirmedCount,
    scheduledFor: scheduledFor && scheduledFor > now ? scheduledFor : now,
  })
}
