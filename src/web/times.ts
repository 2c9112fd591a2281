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

/** Day and month of a meeting in its own zone, as short as on a leaf of a calendar. */
export function leafOf({ start, zone }: MeetingTime, { ui }: Words): { day: string; month: string } {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(ui === 'en' ? 'en-GB' : 'sv-SE', { ...options, timeZone: zone }).format(new Date(start))
  return { day: format({ day: 'numeric' }), month: format({ month: 'short' }).replace('.', '') }
}

/** From one day to another in words; one of them alone where the other is not known. */
export function span(words: Words, from?: string | null, to?: string | null): string {
  const [first, last] = [from ? words.day(from) : '', to ? words.day(to) : '']
  if (first && last) return words.t('web.span.both', { from: first, to: last })
  if (first) return words.t('web.span.from', { from: first })
  return last ? words.t('web.span.to', { to: last }) : ''
}
