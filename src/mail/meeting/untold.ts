import type { Payload } from 'payload'
import { changesSince, type MeetingChange } from '../../domain/meetingMail'
import { isCancelled } from '../../domain/meetingState'
import { audienceInNumbers } from '../audience'
import { toldOfMeeting } from '../content/told'
import type { Mailing } from '../kinds'
import { changedInSeries, lastTold, meetingNoteOf } from './told'

/** What those who are invited do not know of a meeting. */
export interface Untold {
  /** What there is to send. */
  mail: 'update' | 'cancellation'
  /** How many would get it. */
  count: number
  changes: MeetingChange['what'][]
  /** How many meetings of its series have changed, where they can be told of in one letter. */
  inSeries?: number
}

/** How many of those invited to a meeting do not know how it stands, and what has changed; null where all know. */
export async function untoldOf(payload: Payload, id: string): Promise<Untold | null> {
  const meeting = await payload.findByID({ collection: 'meetings', id, depth: 0, locale: 'sv', fallbackLocale: false, joins: false })
  const told = await lastTold(payload, id)
  if (!told || new Date(meeting.end).getTime() <= Date.now()) return null
  const now = toldOfMeeting(meeting)
  const mail = isCancelled(meeting) ? 'cancellation' : 'update'
  if (mail === 'cancellation' && (await isCancellationSent(payload, id, meeting.sequence ?? 0))) return null
  const changes = changesSince(told, now).map(({ what }) => what)
  if (mail === 'update' && changes.length === 0) return null
  const mailing: Mailing = { kind: mail, id, about: { to: 'invited' } }
  const { toSend } = await audienceInNumbers(payload, mailing, { segments: [], areas: null }, null)
  if (toSend === 0) return null
  const several = mail === 'update' && meeting.series ? (await changedInSeries(payload, id)).length : 0
  return { mail, count: toSend, changes, ...(several > 1 ? { inSeries: several } : {}) }
}

async function isCancellationSent(payload: Payload, meeting: string, sequence: number): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: {
      and: [{ meeting: { equals: meeting } }, { kind: { equals: 'cancellation' } }, { status: { not_in: ['draft', 'cancelled'] } }],
    },
    depth: 0,
    pagination: false,
  })
  return docs.some((dispatch) => {
    const { about, sequence: told } = meetingNoteOf(dispatch)
    return about?.to === 'invited' && told >= sequence
  })
}
