import type { Payload } from 'payload'
import { type AudienceRow, type AudienceSummary, summarise } from '../domain/audience'
import type { DispatchStatus } from '../domain/mailings'
import type { Translate } from '../i18n'
import type { Newsletter } from '../payload-types'
import { audienceOf } from './audience'
import { type FrozenQuestion, segmentsOf } from './audience/segments'
import { publisherIn } from './content/publisher'
import { type Mailing, mailings } from './kinds'

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
  from: string
}

/** Looks a mailing over as it would be sent now. */
export async function checkMailing(
  payload: Payload,
  mailing: Mailing,
  areas: string[] | null,
  translate: Translate,
): Promise<MailingCheck & { rows: AudienceRow[]; question: FrozenQuestion }> {
  const question = { segments: await segmentsOf(payload, mailing), areas }
  const rows = await audienceOf(payload, mailing, question)
  const summary = summarise(rows)
  const earlier = await dispatchesOf(payload, mailing)
  const publisher = await publisherIn(payload, 'sv')
  return {
    ...summary,
    problems: [
      ...(await problemsInContent(payload, mailing, translate)),
      ...problemsInAudience(question, summary, earlier.length > 0, translate),
    ],
    previousDispatches: earlier.length,
    lastDispatch: earlier[0] ?? null,
    from: `${publisher.fromName} <${publisher.fromAddress}>`,
    rows,
    question,
  }
}

async function dispatchesOf(payload: Payload, { kind, id }: Mailing) {
  const field = kind === 'newsletter' ? 'newsletter' : 'meeting'
  const where = { and: [{ [field]: { equals: id } }, { kind: { equals: kind } }] }
  const found = await payload.find({ collection: 'dispatches', where, sort: '-createdAt', depth: 0, pagination: false })
  return found.docs.map((dispatch) => ({ id: dispatch.id, status: dispatch.status }))
}

function problemsInAudience(
  { segments }: FrozenQuestion,
  { toSend, candidates }: AudienceSummary,
  sentBefore: boolean,
  translate: Translate,
): MailingProblem[] {
  const problem = (detail: string) => [{ field: 'segments', detail }]
  if (segments.length === 0) return problem(translate('mail.check.noSegment'))
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
