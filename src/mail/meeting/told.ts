import type { Payload } from 'payload'
import { isOpen } from '../../domain/dispatchStatus'
import type { MeetingAbout, ToldOfMeeting } from '../../domain/meetingMail'
import type { Dispatch } from '../../payload-types'
import { frozenContentOf } from '../content/frozen'
import type { ToldMeeting } from '../content/told'

/** What stands in the note of a dispatch about a meeting. */
export interface MeetingNote {
  /** The number of the meeting's sequence that it tells. */
  sequence: number
  about: MeetingAbout | null
}

/** What a dispatch about a meeting says of itself; what was frozen before there were such notes tells it in its calendar part. */
export function meetingNoteOf(dispatch: Dispatch): MeetingNote {
  const note: unknown = dispatch.note
  if (note) return note as MeetingNote
  return { sequence: frozenContentOf(dispatch)?.sv.calendar?.sequence ?? 0, about: null }
}

/** Dispatches that have told how a meeting stands, the last first, with what they have frozen. */
async function tellingDispatches(payload: Payload, meeting: string): Promise<Dispatch[]> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ meeting: { equals: meeting } }, { kind: { in: ['invitation', 'update'] } }] },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.filter(({ status }) => !isOpen(status))
}

/** The dispatches by which somebody may know how a meeting stands. @param sequence the meeting's own */
export async function dispatchesThatTold(payload: Payload, meeting: string, sequence: number): Promise<string[]> {
  const dispatches = await tellingDispatches(payload, meeting)
  return dispatches.filter((dispatch) => meetingNoteOf(dispatch).sequence >= sequence).map(({ id }) => id)
}

/** What those invited to a meeting were told last; null where nobody has been told anything. */
export async function lastTold(payload: Payload, meeting: string): Promise<ToldOfMeeting | null> {
  const [last] = await tellingDispatches(payload, meeting)
  const told: ToldMeeting | undefined = last && frozenContentOf(last)?.sv.told?.[0]
  return told ?? null
}
