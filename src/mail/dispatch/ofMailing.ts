import type { Payload, Where } from 'payload'
import { accountingOf } from '../../database'
import { isOpen } from '../../domain/dispatchStatus'
import type { AudienceChoice, DispatchStatus } from '../../domain/mailings'
import { idOf } from '../../domain/relations'
import type { Dispatch } from '../../payload-types'
import { usualReceivers } from '../../domain/meetingMail'
import { isOfMeeting, isToInvited, type Mailing } from '../kinds'
import { meetingNoteOf } from '../meeting/told'

/** The dispatches of a mailing: the one that is being got ready, if there is one, and those before it. */
export interface Dispatches {
  open: Dispatch | null
  /** The last first. */
  earlier: Dispatch[]
}

/** What a person is told of an earlier dispatch. */
export interface EarlierDispatch {
  id: string
  status: DispatchStatus
  /** When sending began, or is to begin; ISO 8601. */
  at: string
  accepted: number
  audience: AudienceChoice
}

/** How many earlier dispatches are told of. */
const shown = 5

/** Looks up the dispatches of a mailing, without the content that they froze. */
export async function dispatchesOf(payload: Payload, mailing: Mailing): Promise<Dispatches> {
  const select = { content: false, webCorrections: false } as const
  const where = about(mailing)
  const found = await payload.find({ collection: 'dispatches', where, select, sort: '-createdAt', depth: 0, pagination: false })
  const docs = found.docs as Dispatch[]
  return {
    open: docs.find(({ status }) => isOpen(status)) ?? null,
    earlier: docs.filter(({ status }) => !isOpen(status)),
  }
}

function about({ kind, id, correction }: Mailing): Where {
  if (correction) return { and: [{ corrects: { equals: correction.of } }, { kind: { equals: kind } }] }
  const field = isOfMeeting(kind) ? 'meeting' : 'newsletter'
  return { and: [{ [field]: { equals: id } }, { kind: { equals: kind } }] }
}

/** When and to how many the last earlier dispatches went. */
export const toldOf = (payload: Payload, earlier: readonly Dispatch[]): Promise<EarlierDispatch[]> =>
  Promise.all(
    earlier.slice(0, shown).map(async ({ id, status, startedAt, scheduledFor, createdAt, audience }) => ({
      id,
      status,
      at: startedAt ?? scheduledFor ?? createdAt,
      accepted: (await accountingOf(payload, id)).accepted,
      audience: audience ?? 'all',
    })),
  )

/** The newsletter, meeting or correction that a dispatch is about. */
export function mailingOf(dispatch: Dispatch): Mailing {
  const { kind, newsletter, meeting, corrects, note } = dispatch
  const source = isOfMeeting(kind) ? meeting : newsletter
  const mailing = { kind, id: source ? idOf(source) : '' }
  if (isToInvited(kind)) return { ...mailing, about: meetingNoteOf(dispatch).about ?? { to: usualReceivers[kind] } }
  if (kind === 'invitation' && note) return { ...mailing, ...aboutIn(dispatch) }
  const text: unknown = note ?? {}
  return corrects ? { ...mailing, correction: { of: idOf(corrects), note: text as CorrectionNoteOf } } : mailing
}

function aboutIn(dispatch: Dispatch): Pick<Mailing, 'about'> {
  const { about } = meetingNoteOf(dispatch)
  return about ? { about } : {}
}

type CorrectionNoteOf = NonNullable<Mailing['correction']>['note']
