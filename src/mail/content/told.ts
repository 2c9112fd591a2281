import { isCancelled } from '../../domain/meetingState'
import type { Payload } from 'payload'
import { isSame } from '../../domain/same'
import type { Meeting, Newsletter } from '../../payload-types'

/** What a mail says of a meeting that its readers act on. */
export interface ToldMeeting {
  id: string
  title: string
  /** ISO 8601. */
  start: string
  end: string
  zone: string
  place: string
  link: string
  isCancelled: boolean
}

/** What a mail says of a meeting as it stands. */
export const toldOfMeeting = (meeting: Meeting): ToldMeeting => ({
  id: meeting.id,
  title: meeting.title,
  start: new Date(meeting.start).toISOString(),
  end: new Date(meeting.end).toISOString(),
  zone: meeting.start_tz,
  place: meeting.place ?? '',
  link: meeting.link ?? '',
  isCancelled: isCancelled(meeting),
})

/** What a newsletter says of meetings. */
export const toldIn = ({ blocks }: Newsletter): ToldMeeting[] =>
  blocks.flatMap((block) => {
    const meetings = block.blockType === 'meeting' ? [block.meeting] : block.blockType === 'meetings' ? block.items : []
    return meetings.flatMap((meeting) => (typeof meeting === 'object' && meeting !== null ? [toldOfMeeting(meeting)] : []))
  })

/** Whether all of it is still so. A meeting in the trash is not. */
export async function isStillSo(payload: Payload, told: readonly ToldMeeting[]): Promise<boolean> {
  for (const each of told) {
    const now = await payload.findByID({
      collection: 'meetings',
      id: each.id,
      depth: 0,
      locale: 'sv',
      fallbackLocale: false,
      joins: false,
      disableErrors: true,
    })
    if (!now || !isSame(toldOfMeeting(now), each)) return false
  }
  return true
}
