import type { PayloadRequest } from 'payload'
import { mayDo } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import { refusalAt } from '../../../errors'
import { uiLanguageFor } from '../../../i18n/languages'
import { type Approver, approveDispatch, declineDispatch, sendWhenApproved, tellRequester } from '../../../mail'
import type { Dispatch } from '../../../payload-types'
import { writesOnly } from '../../../access/actions'
import { bodyOf, json } from '../../../http'
import { notAllowed, numberFrom, readableDispatch, sendTimeIn, steerableDispatch } from '../mailing/requests'

export async function approve(req: PayloadRequest): Promise<Response> {
  const { dispatch, by } = await toApprove(req)
  await approveDispatch(req.payload, dispatch, by)
  await recordAudit(req, { deed: 'approve', entity: 'dispatches', document: dispatch.id })
  await tell(req, dispatch, 'approved', '')
  return json({ status: 'approved' })
}

/** Says no, with a reason that whoever asked is told. */
export async function decline(req: PayloadRequest): Promise<Response> {
  const { dispatch, by } = await toApprove(req)
  const { answer } = await bodyOf(req)
  const words = typeof answer === 'string' ? answer.trim().slice(0, 2000) : ''
  if (!words) throw refusalAt('answerMissing', 'answer', 'sending.refusal.answerMissing')
  await declineDispatch(req.payload, dispatch, by, words)
  await recordAudit(req, { deed: 'approvalFallen', entity: 'dispatches', document: dispatch.id })
  await tell(req, dispatch, 'declined', words)
  return json({ status: 'draft' })
}

/** Sends an approved dispatch from its own page. */
export async function sendApproved(req: PayloadRequest): Promise<Response> {
  const dispatch = await steerableDispatch(req)
  const body = await bodyOf(req)
  const { at, timed } = sendTimeIn(req, body)
  const confirmedCount = numberFrom(body.confirmedCount)
  const id = await sendWhenApproved(req.payload, dispatch, {
    confirmedCount,
    user: req.user?.id ?? null,
    language: uiLanguageFor(req.i18n.language),
    writesOnly: writesOnly(req),
    at,
    timed,
  })
  const numbers = { recipients: confirmedCount }
  await recordAudit(req, { deed: timed ? 'schedule' : 'send', entity: 'dispatches', document: id, numbers })
  return json({ dispatch: id, at: at.toISOString(), timed })
}

async function toApprove(req: PayloadRequest): Promise<{ dispatch: Dispatch; by: Approver }> {
  const dispatch = await readableDispatch(req)
  if (!mayDo(roleOf(req.user), 'approveNewsletter')) throw notAllowed()
  return { dispatch, by: { user: req.user?.id ?? '' } }
}

/** The answer stands also when whoever asked cannot be mailed. */
async function tell(req: PayloadRequest, dispatch: Dispatch, notice: 'approved' | 'declined', answer: string) {
  try {
    await tellRequester(req.payload, dispatch, notice, { name: req.user?.name ?? '', answer })
  } catch (error) {
    req.payload.logger.error(error)
  }
}
