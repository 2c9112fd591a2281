import type { Endpoint, PayloadRequest } from 'payload'
import { areasToCutTo, mayInviteTo, maySendNewsletter } from '../../access/deeds'
import { reachOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import type { AudienceRow } from '../../domain/audience'
import { isContentLanguage, uiLanguageFor } from '../../i18n/languages'
import { answering, Refusal } from '../../errors'
import { translator } from '../../i18n'
import { checkMailing, confirmDispatch, type Mailing, mailings, type MailingKind, previewMail, sendTest } from '../../mail'
import type { Meeting } from '../../payload-types'
import { bodyOf } from './body'

/** How many rows of an audience are shown at a time. */
const pageSize = 50

/** What is done with a newsletter or a meeting's invitation: look at it, test it, see who gets it, send it. */
export const mailingEndpoints = (kind: MailingKind): Endpoint[] => [
  { path: '/:id/preview', method: 'get', handler: answering((req) => preview(req, kind)) },
  { path: '/:id/audience', method: 'get', handler: answering((req) => audience(req, kind)) },
  { path: '/:id/audience/rows', method: 'get', handler: answering((req) => audienceRows(req, kind)) },
  { path: '/:id/test', method: 'post', handler: answering((req) => test(req, kind)) },
  { path: '/:id/send', method: 'post', handler: answering((req) => send(req, kind)) },
]

async function preview(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing } = await readable(req, kind)
  const mail = await previewMail(req.payload, mailing, languageIn(req), await readerIn(req))
  const form = req.searchParams.get('form') === 'text' ? 'text' : 'html'
  return new Response(mail[form], {
    headers: {
      'content-type': form === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      // A mail is content, not a page of ours: it may not run anything here.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; sandbox",
    },
  })
}

async function audience(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { rows: _rows, question: _question, ...check } = await checked(req, kind)
  return json(check)
}

async function audienceRows(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { rows } = await checked(req, kind)
  const reason = req.searchParams.get('reason') ?? 'toSend'
  const wanted = rows.filter((row) => (row.reason ?? 'toSend') === reason)
  const page = Math.max(Number(req.searchParams.get('page')) || 1, 1)
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize)
  return json({ rows: shown.map(shownRow), total: wanted.length, page, pages: Math.ceil(wanted.length / pageSize) })
}

const shownRow = ({ contact, name, email, language, reason }: AudienceRow) => ({ contact, name, email, language, reason })

async function test(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing } = await readable(req, kind)
  await mustBeAllowedToWrite(req)
  const body = await bodyOf(req)
  const to = { name: req.user?.name ?? '', address: req.user?.email ?? '' }
  const language = isContentLanguage(body.language) ? body.language : 'sv'
  try {
    await sendTest(req.payload, mailing, language, to)
  } catch (error) {
    req.payload.logger.error(error)
    const detail = error instanceof Error ? error.message : String(error)
    throw new Refusal('serverUnreachable', translator(req.i18n.language)('mail.refusal.testNotSent', { detail }), 502)
  }
  return json({ to: to.address })
}

async function send(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing, doc } = await readable(req, kind)
  const allowed = kind === 'newsletter' ? maySendNewsletter(req) : await mayInviteTo(req, doc as Meeting)
  if (!allowed) throw notAllowed(req)
  const { confirmedCount, previousDispatches } = await bodyOf(req)
  const dispatch = await confirmDispatch(req.payload, mailing, {
    confirmedCount: numberFrom(confirmedCount),
    previousDispatches: numberFrom(previousDispatches),
    user: req.user?.id ?? null,
    areas: await areasToCutTo(req),
    language: uiLanguageFor(req.i18n.language),
  })
  return json({ dispatch }, 201)
}

/** The document, if the user may read it; looking at mailings is for those who log in. */
async function readable(req: PayloadRequest, kind: MailingKind) {
  if (roleOf(req.user) === 'public') throw notAllowed(req)
  const id = String(req.routeParams?.id)
  const { collection } = mailings[kind]
  const doc = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, user: req.user, req })
  return { mailing: { kind, id } satisfies Mailing, doc }
}

/** Who gets it tells who our contacts are: only for those who may read contacts. */
async function checked(req: PayloadRequest, kind: MailingKind) {
  const { mailing } = await readable(req, kind)
  await mustBeAllowedToWrite(req)
  return checkMailing(req.payload, mailing, await areasToCutTo(req), translator(req.i18n.language))
}

async function mustBeAllowedToWrite(req: PayloadRequest) {
  if (reachOf(roleOf(req.user), 'contacts', 'read') === null) throw notAllowed(req)
}

/** The contact that a preview is for, where one is named and the user may read it; else the user. */
async function readerIn(req: PayloadRequest) {
  const id = req.searchParams.get('contact')
  if (!id) return { kind: 'person' as const, name: req.user?.name ?? null }
  const found = await req.payload.findByID({ collection: 'contacts', id, overrideAccess: false, user: req.user, req, depth: 0 })
  return { kind: found.kind, name: found.name ?? null }
}

function languageIn(req: PayloadRequest) {
  const language = req.searchParams.get('language')
  return isContentLanguage(language) ? language : 'sv'
}

const numberFrom = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : -1)

const notAllowed = (req: PayloadRequest) =>
  new Refusal('notAllowed', translator(req.i18n.language)('problems.notAllowed'), 403)

const json = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
