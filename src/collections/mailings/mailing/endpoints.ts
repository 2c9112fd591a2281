import type { Endpoint, PayloadRequest } from 'payload'
import { areasToCutTo, writesOnly } from '../../../access/actions'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import type { AudienceRow } from '../../../domain/audience'
import { answering } from '../../../errors'
import { translator } from '../../../i18n'
import { allowedSenders, audienceNow, checkMailing, type MailingKind, previewMail } from '../../../mail'
import { languageIn, mailResponse, mustReadAudience, notAllowed, readableMailing } from './requests'
import { requestApproval, audienceFrom, send } from './send'
import { readerFor, unsavedPreview } from './unsaved'
import { colleagues, test } from './test'
import { json } from '../../../http'

/** How many rows of an audience are shown at a time. */
const pageSize = 50

/** What is done with a newsletter or a meeting's invitation: look at it, test it, see who gets it, send it. */
export const mailingEndpoints = (kind: MailingKind): Endpoint[] => [
  { path: '/:id/preview', method: 'get', handler: answering((req) => preview(req, kind)) },
  { path: '/:id/audience', method: 'get', handler: answering((req) => audience(req, kind)) },
  { path: '/:id/audience/rows', method: 'get', handler: answering((req) => audienceRows(req, kind)) },
  { path: '/senders', method: 'get', handler: answering(senders) },
  { path: '/:id/colleagues', method: 'get', handler: answering((req) => colleagues(req, kind)) },
  { path: '/:id/test', method: 'post', handler: answering((req) => test(req, kind)) },
  { path: '/:id/send', method: 'post', handler: answering((req) => send(req, kind)) },
  ...(kind === 'newsletter'
    ? [unsavedPreview, { path: '/:id/request-approval', method: 'post' as const, handler: answering(requestApproval) }]
    : []),
]

async function preview(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing } = await readableMailing(req, kind)
  const mail = await previewMail(req.payload, mailing, languageIn(req), await readerFor(req, req.searchParams.get('contact')))
  return mailResponse(mail, req.searchParams.get('form') === 'text' ? 'text' : 'html')
}

async function audience(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { rows: _rows, question: _question, sender: _sender, open: _open, ...check } = await checked(req, kind)
  return json(check)
}

async function audienceRows(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing } = await readableMailing(req, kind)
  await mustReadAudience(req, mailing)
  const audience = audienceFrom(req.searchParams.get('audience'))
  const { rows } = await audienceNow(req.payload, mailing, await areasToCutTo(req), audience)
  const reason = req.searchParams.get('reason') ?? 'toSend'
  const wanted = rows.filter((row) => (row.reason ?? 'toSend') === reason)
  const page = Math.max(Number(req.searchParams.get('page')) || 1, 1)
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize)
  return json({ rows: shown.map(shownRow), total: wanted.length, page, pages: Math.ceil(wanted.length / pageSize) })
}

const shownRow = ({ contact, name, email, language, reason }: AudienceRow) => ({ contact, name, email, language, reason })

async function checked(req: PayloadRequest, kind: MailingKind) {
  const { mailing } = await readableMailing(req, kind)
  await mustReadAudience(req, mailing)
  const options = { audience: audienceFrom(req.searchParams.get('audience')), writesOnly: writesOnly(req) }
  return checkMailing(req.payload, mailing, await areasToCutTo(req), translator(req.i18n.language), options)
}

/** Who a mailing may come from, for those who write mailings. */
async function senders(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'newsletters', 'create') === null) throw notAllowed()
  return json(await allowedSenders(req.payload))
}
