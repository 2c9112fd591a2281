import type { Payload, Where } from 'payload'
import type { ReadReply } from '../../../../domain/calendarReply'
import { idOf } from '../../../../domain/relations'
import type { Meeting } from '../../../../payload-types'

/** A meeting, as far as an answer by a calendar needs to know it. */
export interface AskedMeeting extends Pick<Meeting, 'id' | 'start' | 'end' | 'status' | 'title'> {
  /** The highest that calendars have been told: the meeting's own, or its series'. */
  sequence: number
  /** Id of its series. */
  series: string | null
}

/** The meetings that an answer is about: the one with its UID, that instance of a series, or all that are to come of one. */
export async function meetingsOf(payload: Payload, reply: Pick<ReadReply, 'uid' | 'instance'>, at: Date): Promise<AskedMeeting[]> {
  const single = await find(payload, { uid: { equals: reply.uid } })
  if (single.length > 0) return single.map((meeting) => asked(meeting, 0))
  const { docs } = await payload.find({
    collection: 'meeting-series',
    where: { uid: { equals: reply.uid } },
    depth: 0,
    limit: 1,
    joins: false,
    select: { sequence: true },
  })
  const [series] = docs
  if (!series) return []
  const which: Where = reply.instance ? { occurrence: { equals: reply.instance } } : coming(at)
  const meetings = await find(payload, { and: [{ series: { equals: series.id } }, which] })
  return meetings.map((meeting) => asked(meeting, series.sequence ?? 0))
}

const coming = (at: Date): Where => ({ and: [{ start: { greater_than: at.toISOString() } }, { status: { not_equals: 'cancelled' } }] })

async function find(payload: Payload, where: Where): Promise<Found[]> {
  const { docs } = await payload.find({ collection: 'meetings', where, depth: 0, pagination: false, joins: false, select })
  return docs
}

const select = { title: true, start: true, end: true, status: true, sequence: true, series: true } as const

type Found = Pick<Meeting, 'id' | keyof typeof select>

const asked = ({ sequence, series, ...meeting }: Found, ofSeries: number): AskedMeeting => ({
  ...meeting,
  sequence: Math.max(sequence ?? 0, ofSeries),
  series: series ? idOf(series) : null,
})
