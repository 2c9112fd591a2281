import type { PayloadRequest } from 'payload'
import { maySendNewsletter } from '../../../../access/actions'
import { recordAudit } from '../../../../audit'
import type { CorrectionNote } from '../../../../domain/mailContent'
import { refusalAt } from '../../../../errors'
import { translator } from '../../../../i18n'
import { contentLanguages, isContentLanguage } from '../../../../i18n/languages'
import { checkMailing, correctionOf, correctWebVersion, type Mailing, previewMail, sendCorrection } from '../../../../mail'
import { bodyOf, json } from '../../../../http'
import { languageIn, mailResponse, notAllowed, readableDispatch, sendTimeIn } from '../../mailing/requests'
import { confirmationIn, noteRequest } from '../../mailing/send'

/** Corrects the public page of a dispatch. */
export async function correctWeb(req: PayloadRequest): Promise<Response> {
  const dispatch = await correctable(req)
  const note = noteIn(await bodyOf(req))
  await correctWebVersion(req.payload, dispatch, note, { user: req.user?.id ?? null })
  await recordAudit(req, { deed: 'correct', entity: 'dispatches', document: dispatch.id, fields: ['webCorrections'] })
  return json({ corrected: dispatch.id })
}

/** Who would get a correction of a dispatch, and what is in the way of it. */
export async function correctionAudience(req: PayloadRequest): Promise<Response> {
  const check = await checked(req, correctionOf(await correctable(req), {}))
  const { rows: _rows, question: _question, sender: _sender, open: _open, ...shown } = check
  return json(shown)
}

/** A correction as a reader would get it. */
export async function correctionPreview(req: PayloadRequest): Promise<Response> {
  const dispatch = await correctable(req)
  const body = await bodyOf(req)
  const mailing = correctionOf(dispatch, notesIn(body))
  const language = isContentLanguage(body.language) ? body.language : languageIn(req)
  const mail = await previewMail(req.payload, mailing, language, { kind: 'person', name: req.user?.name ?? null })
  return mailResponse(mail, 'html')
}

/** Sends a correction to those who were accepted, or asks for its approval where it needs that. */
export async function correct(req: PayloadRequest): Promise<Response> {
  const dispatch = await correctable(req)
  const body = await bodyOf(req)
  const mailing = correctionOf(dispatch, noteIn(body))
  const by = { ...(await confirmationIn(req, body)), ...sendTimeIn(req, body) }
  const { approval } = await checked(req, mailing)
  const mustBeApproved = approval.needed && approval.state !== 'approved'
  const id = await sendCorrection(req.payload, mailing, by, mustBeApproved)
  const numbers = { recipients: by.confirmedCount }
  if (mustBeApproved) return json({ dispatch: id, asked: true, ...(await noteRequest(req, id)) }, 201)
  await recordAudit(req, { deed: 'correct', entity: 'dispatches', document: id, numbers })
  return json({ dispatch: id, asked: false, at: by.at.toISOString() }, 201)
}

const checked = (req: PayloadRequest, mailing: Mailing) => checkMailing(req.payload, mailing, null, translator(req.i18n.language))

async function correctable(req: PayloadRequest) {
  const dispatch = await readableDispatch(req)
  if (!maySendNewsletter(req)) throw notAllowed()
  return dispatch
}

/** @throws Refusal 422 at the field `note` when the Swedish text is missing */
function noteIn(body: Record<string, unknown>): CorrectionNote {
  const note = notesIn(body)
  if (note.sv) return note
  throw refusalAt('noteMissing', 'note', 'sending.refusal.noteMissing')
}

function notesIn({ note }: Record<string, unknown>): CorrectionNote {
  if (typeof note !== 'object' || note === null) return {}
  const texts = Object.entries(note).filter(
    ([language, text]) => contentLanguages.some((each) => each === language) && typeof text === 'string' && text.trim(),
  )
  return Object.fromEntries(texts.map(([language, text]) => [language, String(text).trim().slice(0, 5000)]))
}
