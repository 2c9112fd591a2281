import type { PayloadRequest } from 'payload'
import { mayReleaseNewsletter, mayInviteTo } from '../../../access/actions'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { mustMayAsk } from '../../../access/segmentQuestions'
import { sendTimeFrom } from '../../../domain/sendTime'
import { settingsOf } from '../../../env'
import { Refusal, refusalAt } from '../../../errors'
import { isContentLanguage } from '../../../i18n/languages'
import { isMeetingMail, type MeetingMailName } from '../../../domain/meetingMail'
import { isOfMeeting, isToInvited, type Mailing, mailings, type MailingKind, segmentsOf } from '../../../mail'
import type { Dispatch, Meeting, Newsletter } from '../../../payload-types'

/** The newsletter or meeting, if the user may read it; looking at mailings is for those who log in. */
export async function readableMailing(req: PayloadRequest, usual: MailingKind) {
  if (roleOf(req.user) === 'public') throw notAllowed()
  const id = String(req.routeParams?.id)
  const { collection } = mailings[usual]
  const doc = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, user: req.user, req })
  const mailing: Mailing = { ...(usual === 'invitation' ? meetingMailIn(req) : { kind: usual }), id }
  return { mailing, doc }
}

/** Which mail about the meeting it is about (`?mail=`): an invitation where nothing is said. @throws Refusal 400 */
function meetingMailIn({ searchParams }: PayloadRequest): Pick<Mailing, 'kind' | 'about'> {
  const asked = searchParams.get('mail') ?? 'invitation'
  if (!isMeetingMail(asked)) throw new Refusal('badRequest', 'problems.badRequest', 400)
  const mail = meetingMails[asked]
  const only = searchParams.getAll('only')
  if (only.length > 0 && mail.about) return { ...mail, about: { to: 'named', only } }
  return mail
}

/** The mails about a meeting that a person sends, by what the address calls them. */
const meetingMails: Record<MeetingMailName, Pick<Mailing, 'kind' | 'about'>> = {
  invitation: { kind: 'invitation' },
  series: { kind: 'invitation', about: { to: 'invited', series: true } },
  update: { kind: 'update', about: { to: 'invited' } },
  seriesUpdate: { kind: 'update', about: { to: 'invited', series: true } },
  cancellation: { kind: 'cancellation', about: { to: 'invited' } },
  remindSilent: { kind: 'reminder', about: { to: 'silent' } },
  remindComing: { kind: 'reminder', about: { to: 'coming' } },
  thanks: { kind: 'thanks', about: { to: 'came' } },
}

/** The dispatch, if the user may read it. */
export async function readableDispatch(req: PayloadRequest): Promise<Dispatch> {
  if (roleOf(req.user) === 'public') throw notAllowed()
  const id = String(req.routeParams?.id)
  return req.payload.findByID({ collection: 'dispatches', id, depth: 1, overrideAccess: false, user: req.user, req })
}

/**
 * The whole dispatch, if the user may read it: also what was frozen in it and only Spets itself reads, such as the
 * questions of its segments. For what is done with it, and never to be shown as it is.
 */
export async function wholeDispatch(req: PayloadRequest): Promise<Dispatch> {
  const { id } = await readableDispatch(req)
  return req.payload.findByID({ collection: 'dispatches', id, depth: 1, req })
}

/** The whole dispatch, if the user may send what it is about, and so steer it. */
export async function steerableDispatch(req: PayloadRequest): Promise<Dispatch> {
  const dispatch = await wholeDispatch(req)
  if (!(await maySteer(req, dispatch))) throw notAllowed()
  return dispatch
}

/** What it is about may be gone: then nobody steers a process leader's, and nothing is left to be sent. */
function maySteer(req: PayloadRequest, { kind, meeting, newsletter }: Dispatch): boolean | Promise<boolean> {
  if (isOfMeeting(kind)) return typeof meeting === 'object' && meeting !== null && mayInviteTo(req, meeting)
  return typeof newsletter === 'object' && newsletter !== null && mayReleaseNewsletter(req, newsletter)
}

/** Whether the user may send a mailing, given what it is written in. */
export const maySend = (req: PayloadRequest, kind: MailingKind, doc: object): boolean | Promise<boolean> =>
  kind === 'newsletter' ? mayReleaseNewsletter(req, doc as Newsletter) : mayInviteTo(req, doc as Meeting)

/**
 * Whom a mailing's segments pick is told to those alone who may know what they ask; who is invited to a meeting, and what
 * they have answered, to those who invite to it.
 * @throws Refusal 403
 */
export async function mustReadAudience(req: PayloadRequest, mailing: Mailing): Promise<void> {
  mustReadContacts(req)
  if (isToInvited(mailing.kind)) return mustInviteTo(req, mailing.id)
  const segments = await segmentsOf(req.payload, mailing)
  await mustMayAsk(
    req,
    segments.map(({ question }) => question),
  )
}

async function mustInviteTo(req: PayloadRequest, id: string): Promise<void> {
  const meeting = await req.payload.findByID({ collection: 'meetings', id, depth: 0, joins: false })
  if (!(await mayInviteTo(req, meeting))) throw notAllowed()
}

/** Who gets it tells who our contacts are: only for those who may read contacts. */
export function mustReadContacts(req: PayloadRequest) {
  if (scopeOf(roleOf(req.user), 'contacts', 'read') === null) throw notAllowed()
}

/**
 * When it is to be sent: at the day and time in the body, or after the time to undo.
 * @throws Refusal 422 at the field `at`
 */
export function sendTimeIn(req: PayloadRequest, { at }: Record<string, unknown>): { at: Date; timed: boolean } {
  const { undoSeconds, zone } = settingsOf(req.payload)
  if (typeof at !== 'object' || at === null) return { at: new Date(Date.now() + undoSeconds * 1000), timed: false }
  const { day, time }: { day?: unknown; time?: unknown } = at
  const found = sendTimeFrom(String(day), String(time), zone, new Date())
  if (typeof found === 'object') return { at: found.at, timed: true }
  throw refusalAt('sendTime', 'at', `sending.time.${found}`)
}

/** The language asked for, Swedish where none is. */
export function languageIn(req: PayloadRequest) {
  const language = req.searchParams.get('language')
  return isContentLanguage(language) ? language : 'sv'
}

export const numberFrom = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : -1)

export const notAllowed = () => new Refusal('notAllowed', 'problems.notAllowed', 403)

/** A mail as an answer. It is content, not a page of ours: it may not run anything here. */
export const mailResponse = (mail: { html: string; text: string }, form: 'html' | 'text') =>
  new Response(mail[form], {
    headers: {
      'content-type': form === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; sandbox",
    },
  })
