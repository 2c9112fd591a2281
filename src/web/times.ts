import { formatMeetingTime, type MeetingTime } from '../domain/meetingTime'
import type { Words } from './words'

/** Day and time of a meeting in words, in its own zone, as the beginning of a line. */
export function whenInWords(time: MeetingTime, { ui }: Words): string {
  const words = formatMeetingTime(time, ui)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A meeting's time as it is stored, in the words of the domain. */
export const timeOf = ({ start, end, start_tz }: { start: string; end: string; start_tz: string }): MeetingTime => ({
  start,
  end,
  zone: start_tz,
})
