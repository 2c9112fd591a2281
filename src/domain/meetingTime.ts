import { type Translate, translator } from '../i18n'
import type { UiLanguage } from '../i18n/languages'

export interface MeetingTime {
  /** An instant: a Date or ISO 8601. */
  start: string | Date
  end: string | Date
  /** IANA time zone that the meeting is held in. */
  zone: string
}

const locales: Record<UiLanguage, string> = { sv: 'sv-SE', en: 'en-GB' }

/**
 * When a meeting is, in words, on the clock of the place where it is held:
 * `torsdag 14 januari 2027 kl. 09:00–12:00 (svensk tid)`. A meeting over several days names both.
 * @throws RangeError for an invalid instant or an unknown zone.
 */
export function formatMeetingTime({ start, end, zone }: MeetingTime, language: UiLanguage): string {
  const translate = translator(language)
  const from = wordsFor(new Date(start), zone, language, translate)
  const to = wordsFor(new Date(end), zone, language, translate)
  const zoneName = nameOfZone(new Date(start), zone, language, translate)
  if (from.day === to.day) {
    return translate('calendar.time.withinDay', {
      day: from.day,
      start: from.clock,
      end: to.clock,
      zone: zoneName,
    })
  }
  return translate('calendar.time.overDays', {
    startDay: from.day,
    start: from.clock,
    endDay: to.day,
    end: to.clock,
    zone: zoneName,
  })
}

/** A time of day, `HH:MM`, as a language writes it: in Swedish and English as forms and lists show it too (docs/decisions/0046). */
export function formatClock(time: string, language: UiLanguage): string {
  const [hour = '', minute = ''] = time.split(':')
  return translator(language)('calendar.time.clock', { hour, minute })
}

function wordsFor(instant: Date, zone: string, language: UiLanguage, translate: Translate) {
  const day = partsOf(instant, language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const clock = partsOf(instant, language, {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  })
  return { day: translate('calendar.time.day', day), clock: translate('calendar.time.clock', clock) }
}

function nameOfZone(instant: Date, zone: string, language: UiLanguage, translate: Translate): string {
  if (zone === 'Europe/Stockholm') return translate('calendar.time.swedishTime')
  return partsOf(instant, language, { timeZone: zone, timeZoneName: 'longGeneric' })['timeZoneName'] ?? zone
}

/** The parts that Intl would print, by name, so that their order and separators can be ours. */
function partsOf(instant: Date, language: UiLanguage, options: Intl.DateTimeFormatOptions) {
  const parts = new Intl.DateTimeFormat(locales[language], options).formatToParts(instant)
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}
