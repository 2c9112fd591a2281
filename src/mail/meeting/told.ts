import type { Payload, Where } from 'payload'
import { isOpen } from '../../domain/dispatchStatus'
import { changesSince, type MeetingAbout, type ToldOfMeeting } from '../../domain/meetingMail'
import { idOf } from '../../domain/relations'
import { defaultLanguage } from '../../i18n/languages'
import type { Dispatch, Meeting } from '../../payload-types'
import { frozenContentOf } from '../content/frozen'
import { type ToldMeeting, toldOfMeeting } from '../content/told'

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
  const dispatches = await dispatchesAbout(payload, await inSeriesWith(payload, meeting))
  return dispatches.filter((dispatch) => sequenceIn(dispatch, meeting) !== null)
}

async function dispatchesAbout(payload: Payload, meetings: readonly string[]): Promise<Dispatch[]> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ meeting: { in: [...meetings] } }, { kind: { in: ['invitation', 'update'] } }] },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.filter(({ status }) => !isOpen(status))
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

/**
 * What those invited to a meeting were told last; null where nobody has been told anything. A letter of several changed
 * meetings goes to those alone who are invited to all of them, so the others were told last what stood before it.
 */
export async function lastTold(payload: Payload, meeting: string): Promise<ToldOfMeeting | null> {
  const dispatches = await tellingDispatches(payload, meeting)
  return toldBy(
    dispatches.find((dispatch) => !meetingNoteOf(dispatch).about?.meetings),
    meeting,
  )
}

function toldBy(dispatch: Dispatch | undefined, meeting: string): ToldOfMeeting | null {
  const told: ToldMeeting[] = (dispatch && frozenContentOf(dispatch)?.sv.told) ?? []
  return told.find(({ id }) => id === meeting) ?? null
}

/** A meeting of a series that is another than those invited were told. */
export interface ChangedMeeting {
  id: string
  told: ToldOfMeeting
}

/** The meetings of a meeting's series that are to come, are held, and have changed since they were told, in order of time. */
export async function changedInSeries(payload: Payload, meeting: string, now = new Date()): Promise<ChangedMeeting[]> {
  const ids = await inSeriesWith(payload, meeting)
  const coming: Where = {
    and: [{ id: { in: ids } }, { start: { greater_than: now.toISOString() } }, { status: { not_equals: 'cancelled' } }],
  }
  const reading = { locale: defaultLanguage, fallbackLocale: false, depth: 0, joins: false, pagination: false } as const
  const { docs } = await payload.find({ collection: 'meetings', where: coming, sort: 'start', ...reading })
  const dispatches = await dispatchesAbout(payload, ids)
  return docs.flatMap((each) => {
    const last = dispatches.find((dispatch) => sequenceIn(dispatch, each.id) !== null)
    const told = toldBy(last, each.id)
    return told && changesSince(told, toldOfMeeting(each)).length > 0 ? [{ id: each.id, told }] : []
  })
}

/** The dispatches by which somebody may know how each of some meetings stands. */
export async function dispatchesThatToldAll(payload: Payload, meetings: readonly Pick<Meeting, 'id' | 'sequence'>[]): Promise<string[]> {
  const dispatches = await dispatchesAbout(
    payload,
    meetings.map(({ id }) => id),
  )
  const tells = (dispatch: Dispatch) => meetings.every(({ id, sequence }) => (sequenceIn(dispatch, id) ?? -1) >= (sequence ?? 0))
  return dispatches.filter(tells).map(({ id }) => id)
}
