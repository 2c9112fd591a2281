import type { Payload } from 'payload'
import { isOpen } from '../../domain/dispatchStatus'
import type { MeetingAbout, ToldOfMeeting } from '../../domain/meetingMail'
import { idOf } from '../../domain/relations'
import type { Dispatch } from '../../payload-types'
import { frozenContentOf } from '../content/frozen'
import type { ToldMeeting } from '../content/told'

/** What stands in the note of a dispatch about a meeting. */
export interface MeetingNote {
  /** The number of the meeting's sequence that it tells. */
  sequence: number
  about: MeetingAbout | null
  /** Of an invitation to a series: the same of each of its meetings, by id. */
  sequences?: Record<string, number>
}

/** What a dispatch about a meeting says of itself; what was frozen before there were such notes tells it in its calendar part. */
export function meetingNoteOf(dispatch: Dispatch): MeetingNote {
  const note: unknown = dispatch.note
  if (note) return note as MeetingNote
  return { sequence: frozenContentOf(dispatch)?.sv.calendar?.sequence ?? 0, about: null }
}

/** Dispatches that have told how a meeting stands, by itself or with its series, the last first, with what they have frozen. */
async function tellingDispatches(payload: Payload, meeting: string): Promise<Dispatch[]> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ meeting: { in: await inSeriesWith(payload, meeting) } }, { kind: { in: ['invitation', 'update'] } }] },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.filter((dispatch) => !isOpen(dispatch.status) && sequenceIn(dispatch, meeting) !== null)
}

/** The meeting, and those of its series. */
async function inSeriesWith(payload: Payload, meeting: string): Promise<string[]> {
  const { series } = await payload.findByID({ collection: 'meetings', id: meeting, select: { series: true }, depth: 0, joins: false })
  if (!series) return [meeting]
  const where = { series: { equals: idOf(series) } }
  const { docs } = await payload.find({ collection: 'meetings', where, select: {}, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

/** Which number of a meeting's sequence a dispatch has told; null where it says nothing of the meeting. */
function sequenceIn(dispatch: Dispatch, meeting: string): number | null {
  const { sequence, sequences } = meetingNoteOf(dispatch)
  if (sequences) return sequences[meeting] ?? null
  return dispatch.meeting && idOf(dispatch.meeting) === meeting ? sequence : null
}

/** The dispatches by which somebody may know how a meeting stands. @param sequence the meeting's own */
export async function dispatchesThatTold(payload: Payload, meeting: string, sequence: number): Promise<string[]> {
  const dispatches = await tellingDispatches(payload, meeting)
  return dispatches.filter((dispatch) => (sequenceIn(dispatch, meeting) ?? -1) >= sequence).map(({ id }) => id)
}

/** What those invited to a meeting were told last; null where nobody has been told anything. */
export async function lastTold(payload: Payload, meeting: string): Promise<ToldOfMeeting | null> {
  const [last] = await tellingDispatches(payload, meeting)
  const told: ToldMeeting[] = (last && frozenContentOf(last)?.sv.told) ?? []
  return told.find(({ id }) => id === meeting) ?? null
}
