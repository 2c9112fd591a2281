import type { PayloadRequest } from 'payload'
import { areasToCutTo, rolesThatMay, writesOnly } from '../../../access/actions'
import { recordAudit } from '../../../audit'
import { type AudienceChoice, audienceChoices } from '../../../domain/mailings'
import { uiLanguageFor } from '../../../i18n/languages'
import { type Confirmation, confirmDispatch, type MailingKind, requestApprovalOf, tellApprovers } from '../../../mail'
import { bodyOf, json } from '../../../http'
import { maySend, mustReadAudience, notAllowed, numberFrom, readableMailing, sendTimeIn } from './requests'

/** Sends a mailing: after the time to undo, or at a set time. */
export async function send(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing, doc } = await readableMailing(req, kind)
  if (!(await maySend(req, kind, doc))) throw notAllowed()
  await mustReadAudience(req, mailing)
  const body = await bodyOf(req)
  const { at, timed } = sendTimeIn(req, body)
  const by = await confirmationIn(req, body)
  const dispatch = await confirmDispatch(req.payload, mailing, { ...by, at, timed })
  const numbers = { recipients: by.confirmedCount }
  await recordAudit(req, { deed: timed ? 'schedule' : 'send', entity: 'dispatches', document: dispatch, numbers })
  return json({ dispatch, at: at.toISOString(), now: new Date().toISOString(), timed }, 201)
}

/** Asks for somebody else's approval of a newsletter, and tells those who can give it. */
export async function requestApproval(req: PayloadRequest): Promise<Response> {
  const { mailing, doc } = await readableMailing(req, 'newsletter')
  if (!(await maySend(req, 'newsletter', doc))) throw notAllowed()
  await mustReadAudience(req, mailing)
  const by = await confirmationIn(req, await bodyOf(req))
  const id = await requestApprovalOf(req.payload, mailing, by)
  return json({ dispatch: id, ...(await noteRequest(req, id)) }, 201)
}

/** Writes a request for approval in the log and tells the approvers. It stands also when they cannot be mailed. */
export async function noteRequest(req: PayloadRequest, id: string): Promise<{ told: number | null }> {
  await recordAudit(req, { deed: 'approvalAsked', entity: 'dispatches', document: id })
  const dispatch = await req.payload.findByID({ collection: 'dispatches', id, depth: 0 })
  try {
    const approvers = { role: { in: [...rolesThatMay('approveNewsletter')] } }
    return { told: await tellApprovers(req.payload, dispatch, approvers, req.user?.name ?? '') }
  } catch (error) {
    req.payload.logger.error(error)
    return { told: null }
  }
}

/** What the person saw and confirms. */
export const confirmationIn = async (req: PayloadRequest, body: Record<string, unknown>): Promise<Confirmation> => ({
  confirmedCount: numberFrom(body.confirmedCount),
  previousDispatches: numberFrom(body.previousDispatches),
  user: req.user?.id ?? null,
  areas: await areasToCutTo(req),
  language: uiLanguageFor(req.i18n.language),
  audience: audienceFrom(body.audience),
  writesOnly: writesOnly(req),
})

/** Whom it is for; only those who lack it where nothing is said. */
export const audienceFrom = (value: unknown): AudienceChoice => audienceChoices.find((choice) => choice === value) ?? 'lacking'
