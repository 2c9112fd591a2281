import { isCancelled } from '../domain/meetingState'
import type { Payload } from 'payload'
import { doubtsAbout } from '../database'
import { type AudienceRow, type AudienceSummary, summarise } from '../domain/audience'
import type { AudienceChoice, DispatchStatus } from '../domain/mailings'
import type { FrozenSender } from '../domain/senders'
import type { MeetingMailKind } from '../domain/meetingMail'
import type { TextKey, Translate } from '../i18n'
import type { Severity } from '../domain/newsletterChecks'
import type { Dispatch } from '../payload-types'
import { type ApprovalCheck, approvalCheck, approvalStateOf, needsApproval } from './approval'
import { areReceiversForgotten, audienceOf } from './audience'
import { type FrozenQuestion, frozenQuestionOf, segmentsOf } from './audience/segments'
import { dispatchesOf, type EarlierDispatch, toldOf } from './dispatch/ofMailing'
import { isOfMeeting, isToInvited, type Mailing, mailings } from './kinds'
import { knownAudience } from './audience/known'
import { remarksOn } from './lookOver'
import { senderInWords, senderOf, usualSender } from './senders'

/** What must be mended before a mailing can be sent, and where. */
interface MailingProblem {
  field: string
  detail: string
}

/** All that a person sees before sending: who gets it, who does not and why, and what is in the way. */
export interface MailingCheck extends AudienceSummary {
  problems: MailingProblem[]
  /** What a person should know of, though it can be sent so. */
  remarks: MailingProblem[]
  previousDispatches: number
  lastDispatch: { id: string; status: DispatchStatus } | null
  /** The last dispatches of it that have begun. */
  earlier: EarlierDispatch[]
  /** Whom it is for, where there has been a dispatch before. */
  audience: AudienceChoice
  from: string
  replyTo: string
  approval: ApprovalCheck
  /** The time that a dispatch that was taken back was set for, ISO 8601; null when no time was set. */
  wasSetFor: string | null
}

/** What is looked over: as whom, and for whom. */
export interface CheckOptions {
  audience?: AudienceChoice
  /** Whoever looks may write, but not send without a communicator's approval. */
  writesOnly?: boolean
}

/** What sending is made from, beside what a person sees. */
export interface CheckedMailing extends MailingCheck {
  rows: AudienceRow[]
  question: FrozenQuestion
  sender: FrozenSender
  open: Dispatch | null
}

/**
 * Who would get a mailing now and who would not, and why not: what `checkMailing` begins with.
 * @param areas the strength areas that its contacts are cut to; null for all
 */
export async function audienceNow(payload: Payload, mailing: Mailing, areas: string[] | null, audience: AudienceChoice) {
  const { open, earlier } = await dispatchesOf(payload, mailing)
  // Whoever reads all contacts sees those that the request was cut to; nobody sees more than the own.
  const cutTo = areas ?? (open && isBeingApproved(open) ? frozenQuestionOf(open).areas : null)
  const question = { segments: await segmentsOf(payload, mailing), areas: cutTo && [...cutTo].sort(), audience }
  return { open, earlier, question, rows: await audienceOf(payload, mailing, question) }
}

/**
 * Looks a mailing over as it would be sent now.
 * @param areas the strength areas that its contacts are cut to; null for all
 */
export async function checkMailing(
  payload: Payload,
  mailing: Mailing,
  areas: string[] | null,
  translate: Translate,
  { audience = 'lacking', writesOnly = false }: CheckOptions = {},
): Promise<CheckedMailing> {
  const { open, earlier, question, rows } = await audienceNow(payload, mailing, areas, audience)
  const summary = summarise(rows)
  const chosen = await senderOf(payload, mailing)
  const sender = typeof chosen === 'string' ? usualSender : chosen
  const needed = await needsApproval(payload, mailing, summary.toSend, writesOnly)
  const content = await lookedOver(payload, mailing, summary, question, translate)
  const state = await approvalStateOf(payload, mailing, open, { question, sender })
  return {
    ...summary,
    problems: [
      ...content.problems,
      ...(await problemsWithReceivers(payload, mailing, audience, translate)),
      ...(await problemsWithQuestions(payload, mailing, question, translate)),
      ...problemsInAudience(mailing, question, summary, earlier.length > 0, translate),
      ...(typeof chosen === 'string' ? [{ field: chosen, detail: translate(`sending.notAllowed.${chosen}`) }] : []),
    ],
    remarks: content.remarks,
    previousDispatches: earlier.length,
    lastDispatch: earlier[0] ? { id: earlier[0].id, status: earlier[0].status } : null,
    earlier: await toldOf(payload, earlier),
    audience,
    ...(await senderInWords(payload, mailing, sender)),
    approval: await approvalCheck(payload, open, state, needed),
    wasSetFor: open?.timed ? (open.scheduledFor ?? null) : null,
    rows,
    question,
    sender,
    open,
  }
}

const isBeingApproved = ({ status, approvalRequestedAt }: Dispatch): boolean => status === 'approved' || Boolean(approvalRequestedAt)

function problemsInAudience(
  { kind }: Mailing,
  { segments }: FrozenQuestion,
  { toSend, candidates }: AudienceSummary,
  sentBefore: boolean,
  translate: Translate,
): MailingProblem[] {
  const problem = (detail: string) => [{ field: 'segments', detail }]
  if (isToInvited(kind)) return toSend === 0 ? problem(translate(nobodyBecause(kind, candidates))) : []
  if (kind !== 'correction' && segments.length === 0) return problem(translate('mail.check.noSegment'))
  if (candidates === 0) return problem(translate('mail.check.picksNobody'))
  if (toSend === 0 && !sentBefore) return problem(translate('mail.check.everyoneExcluded'))
  return []
}

/** Why a mail to those invited goes to nobody. */
function nobodyBecause(kind: MeetingMailKind, candidates: number): TextKey {
  if (candidates === 0) return 'meetingMail.check.nobodyInvited'
  if (kind === 'thanks') return 'meetingMail.check.nobodyCame'
  return kind === 'update' ? 'meetingMail.check.allKnow' : 'mail.check.everyoneExcluded'
}

/** To send to everybody when it is asked for those who lack it would be to write twice to most. */
async function problemsWithReceivers(
  payload: Payload,
  mailing: Mailing,
  audience: AudienceChoice,
  translate: Translate,
): Promise<MailingProblem[]> {
  if (!(await areReceiversForgotten(payload, mailing, audience, null))) return []
  return [{ field: 'audience', detail: translate('sending.refusal.receiversForgotten') }]
}

/** Where it is forgotten who got a dispatch that a segment asks about, whom it picks would be a guess. */
async function problemsWithQuestions(
  payload: Payload,
  { kind }: Mailing,
  { segments }: FrozenQuestion,
  translate: Translate,
): Promise<MailingProblem[]> {
  if (kind === 'correction') return []
  const questions = segments.map(({ question }) => question)
  const { forgotten } = await doubtsAbout(payload, questions, translate)
  const detail = translate('involvements.warning.forgotten', { names: forgotten.join(', ') })
  return forgotten.length > 0 ? [{ field: 'segments', detail }] : []
}

/** What stands in the content that must be mended, and what a person should know of. */
async function lookedOver(
  payload: Payload,
  mailing: Mailing,
  summary: AudienceSummary,
  { segments }: FrozenQuestion,
  translate: Translate,
): Promise<{ problems: MailingProblem[]; remarks: MailingProblem[] }> {
  const { kind, id } = mailing
  if (isOfMeeting(kind)) return { problems: await problemsInMeeting(payload, mailing, translate), remarks: [] }
  const found = await remarksOn(payload, id, await knownAudience(payload, kind === 'correction' ? [] : segments, summary), translate)
  const withSeverity = (wanted: Severity) =>
    found.filter(({ severity }) => severity === wanted).map(({ field, detail }) => ({ field, detail }))
  return { problems: withSeverity('mend'), remarks: withSeverity('aware') }
}

async function problemsInMeeting(payload: Payload, { about, id, kind }: Mailing, translate: Translate): Promise<MailingProblem[]> {
  const meeting = await payload.findByID({ collection: mailings.invitation.collection, id, depth: 0 })
  const problem = (field: string, text: TextKey) => [{ field, detail: translate(text) }]
  const [cancelled, hasBegun] = [isCancelled(meeting), new Date(meeting.start).getTime() <= Date.now()]
  if (kind === 'cancellation') return cancelled || about?.to === 'named' ? [] : problem('status', 'meetingMail.check.notCancelled')
  if (cancelled) return problem('status', kind === 'invitation' ? 'mail.check.meetingCancelled' : 'meetingMail.check.cancelled')
  if (kind === 'thanks') return new Date(meeting.end).getTime() > Date.now() ? problem('end', 'meetingMail.check.notOver') : []
  return hasBegun ? problem('start', kind === 'invitation' ? 'mail.check.meetingBegun' : 'meetingMail.check.begun') : []
}
