import type { Day } from '../domain/days'
import type { ContentLanguage } from '../i18n/languages'
import type { Organiser } from './event'
import { instant, type JcalComponent, lineOfText, mailbox } from './jcal'

/** Something that lasts whole days and has no time, in one language. */
export interface CalendarDays {
  /** The same for as long as it exists. */
  uid: string
  /** When this version was written. */
  stamp: Date
  first: Day
  last: Day
  title: string
  isCancelled: boolean
  language: ContentLanguage
  organiser: Organiser
}

/** VEVENT of whole days (RFC 5545 section 3.6.1); the end is the day after the last. Nobody is busy by it. */
export const daysComponent = ({ uid, stamp, first, last, title, isCancelled, language, organiser }: CalendarDays): JcalComponent => [
  'vevent',
  [
    lineOfText('uid', uid),
    instant('dtstamp', stamp),
    ['dtstart', {}, 'date', first],
    ['dtend', {}, 'date', dayAfter(last)],
    lineOfText('summary', title, { language }),
    lineOfText('status', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    lineOfText('transp', 'TRANSPARENT'),
    mailbox('organizer', organiser),
  ],
  [],
]

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
