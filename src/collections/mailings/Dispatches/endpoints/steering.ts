import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../../../audit'
import { Refusal, say } from '../../../../errors'
import {
  allowedSenders,
  cancelDispatch,
  resumeUnbegun,
  countNow,
  frozenSenderOf,
  pauseDispatch,
  refusal,
  resumeDispatch,
  retryDispatch,
  undoDispatch,
} from '../../../../mail'
import { isStillAllowed } from '../../../../domain/senders'
import type { Dispatch } from '../../../../payload-types'
import { bodyOf, json } from '../../../../http'
import { steerableDispatch } from '../../mailing/requests'

/** Takes back what has not begun: pressed send within the minute, or set for a time. */
export async function undo(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  if (!(await undoDispatch(req.payload, dispatch))) throw refused('tooLate')
  await recordAudit(req, { deed: dispatch.timed ? 'unschedule' : 'undoSend', entity: 'dispatches', document: dispatch.id })
  return json({ status: dispatch.approvedBy ? 'approved' : 'draft' })
}

export async function pause(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  if (!(await pauseDispatch(req.payload, dispatch))) throw refused('notSending')
  await recordAudit(req, { deed: 'pause', entity: 'dispatches', document: dispatch.id })
  return json({ status: 'paused' })
}

/** Lets go on what waits for a person; before it has begun, with the number that the person has now seen. */
export async function resume(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  const body = await bodyOf(req)
  if (dispatch.status === 'paused' && dispatch.pauseReason === 'refusals') throw refusal('chooseFirst')
  if (!isStillAllowed(await allowedSenders(req.payload), frozenSenderOf(dispatch))) throw refused('senderNotAllowed')
  const went = dispatch.startedAt ? await resumeDispatch(req.payload, dispatch) : await confirmAgain(req, dispatch, body)
  if (!went) throw new Refusal('notWaiting', 'mail.refusal.notWaiting', 409)
  await recordAudit(req, { deed: 'resume', entity: 'dispatches', document: dispatch.id })
  return json({ status: dispatch.startedAt ? 'sending' : 'scheduled' })
}

async function confirmAgain(req: PayloadRequest, dispatch: Dispatch, body: Record<string, unknown>): Promise<boolean> {
  const now = await countNow(req.payload, dispatch)
  if (body.confirmedCount !== now) throw new Refusal('countChanged', say('mail.refusal.waitingCountChanged', { now }), 409)
  return resumeUnbegun(req.payload, dispatch, now)
}

export async function cancel(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  if (!(await cancelDispatch(req.payload, dispatch))) throw refused('notStoppable')
  await recordAudit(req, { deed: 'cancel', entity: 'dispatches', document: dispatch.id })
  return json({ status: 'cancelled' })
}

/** Tries at once what waits for a mail server. */
export async function retry(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  if (!(await retryDispatch(req.payload, dispatch))) throw refused('notSending')
  return json({ status: 'sending' })
}

const refused = (code: 'tooLate' | 'notSending' | 'notStoppable' | 'senderNotAllowed') => new Refusal(code, `sending.refusal.${code}`, 409)
