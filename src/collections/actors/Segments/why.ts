import type { PayloadRequest } from 'payload'
import { loadContactFacts, suppressedFor } from '../../../database'
import { reasonAgainst } from '../../../domain/audience'
import { type ExclusionReason, type Purpose, purposes } from '../../../domain/mailings'
import {
  conditionClause,
  type DraftMode,
  draftOf,
  explain,
  type Explanation,
  involvementsAskedIn,
  isInvolvementField,
  meetingInvolvements,
  segmentPicks,
  valueName,
  type Wording,
} from '../../../domain/segments'
import { Refusal } from '../../../errors'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Contact } from '../../../payload-types'
import { shownContact, type ShownContact } from './look'
import { namesIn } from './names'
import { askedSegment } from './request'
import { json } from '../../../http'

/** A condition or a group of them, in words, with whether it holds for the contact. */
export type ToldExplanation =
  | { kind: 'group'; mode: DraftMode; holds: boolean; members: ToldExplanation[] }
  | { kind: 'condition'; holds: boolean; clause: string; given: string[]; isInvolvement: boolean }

export interface SegmentWhy {
  contact: ShownContact
  picked: boolean
  included: boolean
  excluded: boolean
  /** Null when the segment has no conditions. */
  conditions: ToldExplanation | null
  /** Whether a mailing for each purpose would go to the contact now, and if not why. */
  mail: { purpose: Purpose; reason: ExclusionReason | null }[]
}

/**
 * `POST /api/segments/why` with `{question, include, exclude, contact}`: why the segment picks the contact or
 * not. Only of contacts that the user may read.
 */
export async function why(req: PayloadRequest): Promise<Response> {
  const { segment, body } = await askedSegment(req)
  const contact = await readableContact(req, body.contact)
  const [facts] = await loadContactFacts(req.payload, [contact.id], involvementsAskedIn([segment.question]))
  if (!facts) throw notFound()
  const organisations = facts.organisations.map(({ id }) => id)
  // What the contact has is named too, not only what is asked for.
  const had = { 'strength-areas': areasOf(facts), organisations, meetings: meetingsOf(facts), dispatches: facts.involvements.got }
  const names = await namesIn(req.payload, [segment.question], uiLanguageFor(req.i18n.language), had)
  const explanation = explain(segment.question, facts)
  const answer: SegmentWhy = {
    contact: shownContact(contact),
    picked: segmentPicks(segment, facts),
    included: segment.include.includes(contact.id),
    excluded: segment.exclude.includes(contact.id),
    conditions: explanation && told(explanation, { t: translator(req.i18n.language), names }),
    mail: await mailTo(req, contact),
  }
  return json(answer)
}

type Facts = Awaited<ReturnType<typeof loadContactFacts>>[number]

const areasOf = ({ strengthAreas, organisations }: Facts): string[] => [
  ...strengthAreas,
  ...organisations.flatMap((organisation) => organisation.strengthAreas),
]

const meetingsOf = ({ involvements }: Facts): string[] => meetingInvolvements.flatMap((each) => involvements[each])

async function readableContact(req: PayloadRequest, id: unknown): Promise<Contact> {
  if (typeof id !== 'string') throw notFound()
  const asked = { collection: 'contacts', id, depth: 1, disableErrors: true } as const
  const contact = await req.payload.findByID({ ...asked, overrideAccess: false, user: req.user, req })
  if (!contact) throw notFound()
  return contact
}

const notFound = () => new Refusal('notFound', 'problems.notFound', 404)

/** A contact may have been to a hundred meetings, of which some are enough to see why. */
const named = 5

const andMore = (count: number, { t }: Wording): string[] =>
  count > 0 ? [t(count === 1 ? 'involvements.hasMore.one' : 'involvements.hasMore.other', { count })] : []

function told(explanation: Explanation, wording: Wording): ToldExplanation {
  if (explanation.kind === 'group') return { ...explanation, members: explanation.members.map((member) => told(member, wording)) }
  const { leaf, holds, given } = explanation
  const asked = { [leaf.field]: { [leaf.operator]: leaf.operator === 'exists' ? leaf.wanted : leaf.values } }
  const [condition] = draftOf(asked, () => '')?.members ?? []
  return {
    kind: 'condition',
    holds,
    clause: condition?.kind === 'condition' ? conditionClause(condition, wording) : '',
    given: [...given.slice(0, named).map((value) => valueName(leaf.field, value, wording)), ...andMore(given.length - named, wording)],
    isInvolvement: isInvolvementField(leaf.field),
  }
}

async function mailTo({ payload }: PayloadRequest, contact: Contact): Promise<SegmentWhy['mail']> {
  const mail: SegmentWhy['mail'] = []
  for (const purpose of purposes) {
    const address = contact.address ?? null
    const suppressed = (await suppressedFor(payload, [purpose], address === null ? [] : [address]))(address)
    const permission = contact.permissions?.find((each) => each.purpose === purpose)?.state ?? null
    const candidate = { address, left: contact.status === 'left', permission, suppressed, invited: false }
    mail.push({ purpose, reason: reasonAgainst(candidate, new Set()) })
  }
  return mail
}
