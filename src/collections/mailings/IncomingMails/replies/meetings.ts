import type { Payload } from 'payload'
import { findTogether } from '../../../../database'
import type { ReadReply } from '../../../../domain/calendarReply'

/** A meeting, as far as an answer by a calendar needs to know it. */
export interface AskedMeeting {
  id: string
  start: string
  end: string
  /** The last day to answer, as it is stored; null where there is none. */
  answerBy: string | null
  status: string
  /** The highest that calendars have been told: the meeting's own, or its series'. */
  sequence: number
  /** Id of its series. */
  series: string | null
}

/** The meetings that an answer is about: the one with its UID, that instance of a series, or all that are to come of one. */
export async function meetingsOf(payload: Payload, reply: Pick<ReadReply, 'uid' | 'instance'>, at: Date): Promise<AskedMeeting[]> {
  const single = await meetingsByUid(payload, reply.uid)
  if (single.length > 0) return single.map((meeting) => asked(meeting, 0))
  const [series] = await seriesByUid(payload, reply.uid)
  if (!series) return []
  const isMeant = ({ occurrence, start, status }: Found): boolean =>
    reply.instance ? isSameTime(occurrence, reply.instance) : new Date(start) > at && status !== 'cancelled'
  return (await meetingsOfSeries(payload, series.id)).filter(isMeant).map((meeting) => asked(meeting, series.sequence ?? 0))
}

const isSameTime = (one: string | null | undefined, other: string): boolean =>
  typeof one === 'string' && new Date(one).getTime() === new Date(other).getTime()

interface Found extends Omit<AskedMeeting, 'sequence' | 'answerBy' | 'series'> {
  uid?: string | null
  answerBy?: string | null
  occurrence?: string | null
  sequence?: number | null
  series?: string | null
}

const select = { uid: true, start: true, end: true, answerBy: true, status: true, sequence: true, series: true, occurrence: true } as const
const isThere = { deletedAt: { exists: false } } as const

const meetingsByUid = findTogether<Found>('meetings', 'uid', select, isThere)
const meetingsOfSeries = findTogether<Found>('meetings', 'series', select, isThere)
const seriesByUid = findTogether<{ id: string; uid: string; sequence?: number | null }>('meeting-series', 'uid', {
  uid: true,
  sequence: true,
})

const asked = ({ answerBy, end, id, sequence, series, start, status }: Found, ofSeries: number): AskedMeeting => ({
  id,
  start,
  end,
  status,
  answerBy: answerBy ?? null,
  sequence: Math.max(sequence ?? 0, ofSeries),
  series: series ?? null,
})
