import { formatMeetingTime } from '../domain/meetingTime'
import type { Meeting } from '../payload-types'
import type { Words } from './words'

/** Day and time of a meeting in words, in its own zone, as the beginning of a line. */
export function whenInWords({ start, end, start_tz }: Pick<Meeting, 'start' | 'end' | 'start_tz'>, { ui }: Words): string {
  const words = formatMeetingTime({ start, end, zone: start_tz }, ui)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
