import type { Payload } from 'payload'
import { type AudienceRow, type AudienceSummary, summarise } from '../domain/audience'
import type { AudienceChoice, DispatchStatus } from '../domain/mailings'
import type { FrozenSender } from '../domain/senders'
import type { Translate } from '../i18n'
import type { Dispatch, Newsletter } from '../payload-types'
import { type ApprovalCheck, approvalCheck, approvalStateOf, needsApproval } from './approval'
import { audienceOf } from './audience'
import { type FrozenQuestion, frozenQuestionOf, segmentsOf } from './audience/segments'
import { dispatchesOf, type EarlierDispatch, toldOf } from './dispatch/ofMailing'
import { type Mailing, mailings } from './kinds'
import { senderInWords, senderOf, usualSender } from './senders'

/** What must be mended before a mailing can be sent, and where. */
export interface MailingProblem {
  field: string
  detail: string
}

/** All that a person sees before sending: who gets it, who does not and why, and what is in the way. */
export interface MailingCheck extends AudienceSummary {
  problems: MailingProblem[]
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
  const { open, earlier } = await dispatchesOf(payload, mailing)
  // Whoever reads all contacts sees those that the request was cut to; nobody sees more than the own.
  const cutTo = areas ?? (open && isBeingApproved(open) ? frozenQuestionOf(open).areas : null)
  const question = { segments: await segmentsOf(payload, mailing), areas: cutTo && [...cutTo].sort(), audience }
  const rows = await audienceOf(payload, mailing, question)
  const summary = summarise(rows)
  const chosen = await senderOf(payload, mailing)
  const sender = typeof chosen === 'string' ? usualSender : chosen
  const needed = await needsApproval(payload, mailing, summary.toSend, writesOnly)
  const state = await approvalStateOf(payload, mailing, open, { question, sender })
  return {
    ...summary,
    problems: [
      ...(await problemsInContent(payload, mailing, translate)),
      ...problemsInAudience(mailing, question, summary, earlier.length > 0, translate),
      ...(typeof chosen === 'string' ? [{ field: chosen, detail: translate(`sending.notAllowed.${chosen}`) }] : []),
    ],
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

const isBeingApproved = ({ status, approvalRequestedAt }: Dispatch): boolean =>
  status === 'approved' || Boolean(approvalRequestedAt)

function problemsInAudience(
  { kind }: Mailing,
  { segments }: FrozenQuestion,
  { toSend, candidates }: AudienceSummary,
  sentBefore: boolean,
  translate: Translate,
): MailingProblem[] {
  const problem = (detail: string) => [{ field: 'segments', detail }]
  if (kind !== 'correction' && segments.length === 0) return problem(translate('mail.check.noSegment'))
  if (candidates === 0) return problem(translate('mail.check.picksNobody'))
  if (toSend === 0 && !sentBefore) return problem(translate('mail.check.everyoneExcluded'))
  return []
}

async function problemsInContent(payload: Payload, { kind, id }: Mailing, translate: Translate) {
  if (kind === 'invitation') return problemsInMeeting(payload, id, translate)
  const newsletter = await payload.findByID({ collection: 'newsletters', id, depth: 1 })
  return unpublishedNews(newsletter).map((title) => ({
    field: 'blocks',
    detail: translate('mail.check.newsNotPublished', { title }),
  }))
}

async function problemsInMeeting(payload: Payload, id: string, translate: Translate): Promise<MailingProblem[]> {
  const meeting = await payload.findByID({ collection: mailings.invitation.collection, id, depth: 0 })
  const begun = new Date(meeting.start).getTime() <= Date.now()
  return begun ? [{ field: 'start', detail: translate('mail.check.meetingBegun') }] : []
}

/** Titles of linked news that a reader could not open. */
const unpublishedNews = (newsletter: Newsletter): string[] =>
  newsletter.blocks
    .flatMap((block) => (block.blockType === 'news' ? block.items : []))
    .flatMap((item) => (typeof item === 'object' && item._status !== 'published' ? [item.title] : []))
