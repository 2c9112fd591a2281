import { type ContentLanguage, type UiLanguage, uiLanguageFor } from '../domain/languages'
import type { ResolvedMeeting } from '../domain/mailContent'
import { translator } from '../i18n'

const locales: Record<UiLanguage, string> = { sv: 'sv-SE', en: 'en-GB' }
const localeOf = (language: ContentLanguage): string => locales[uiLanguageFor(language)]

const longDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** A day in words, such as "12 oktober 2023", from a day or instant in ISO 8601. */
export const dayInWords = (date: string, language: ContentLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  )

/**
 * Day and time of a meeting in words, in its own zone, which is named.
 * @throws RangeError for a start or end that is no instant, or a zone that IANA does not know.
 */
export function whenInWords(
  meeting: Pick<ResolvedMeeting, 'start' | 'end' | 'zone'>,
  language: ContentLanguage,
): string {
  const say = (instant: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: meeting.zone }).format(
      new Date(instant),
    )
  const day = say(meeting.start, longDay)
  const lastDay = say(meeting.end, longDay)
  const key = day === lastDay ? 'mail.when.sameDay' : 'mail.when.severalDays'
  const from = say(meeting.start, clock)
  const to = say(meeting.end, clock)
  const zone = zoneInWords(meeting, language)
  return capitalised(translator(language)(key, { day, from, lastDay, to, zone }))
}

function zoneInWords(meeting: Pick<ResolvedMeeting, 'start' | 'zone'>, language: ContentLanguage): string {
  if (meeting.zone === 'Europe/Stockholm') return translator(language)('mail.when.swedishTime')
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: meeting.zone,
    timeZoneName: 'longGeneric',
  })
  const parts = format.formatToParts(new Date(meeting.start))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? meeting.zone
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
