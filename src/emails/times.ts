import { type ContentLanguage, uiLanguageFor } from '../i18n/languages'
import type { ResolvedMeeting } from '../domain/mailContent'
import { formatMeetingTime } from '../domain/meetingTime'

/** A day in words, such as "12 oktober 2023", from a day or instant in ISO 8601. */
export const dayInWords = (date: string, language: ContentLanguage): string =>
  new Intl.DateTimeFormat(uiLanguageFor(language) === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date.slice(0, 10)))

/**
 * Day and time of a meeting in words, in its own zone, as the beginning of a line.
 * @throws RangeError for a start or end that is no instant, or a zone that IANA does not know.
 */
export const whenInWords = (meeting: Pick<ResolvedMeeting, 'start' | 'end' | 'zone'>, language: ContentLanguage): string =>
  capitalised(formatMeetingTime(meeting, uiLanguageFor(language)))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
