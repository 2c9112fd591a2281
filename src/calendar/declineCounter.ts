import { calendarComponent, type Organiser } from './event'
import { instant, lineOfText, linesOfText, mailbox, writeCalendar } from './jcal'
import { momentInZone } from './zones'

/** That a time that somebody proposed will not be. */
export interface DeclinedCounter {
  uid: string
  /** Of the proposal, which is repeated. */
  sequence: number
  stamp: Date
  /** Which instance of a series it was about; null for all. */
  instance: Date | null
  /** IANA time zone of the meeting. */
  zone: string
  /** Plain text. */
  comment: string
  organiser: Organiser
  /** Who proposed it. */
  attendee: { name: string | null; address: string }
}

/**
 * Tells the calendar of who proposed another time that the meeting stays (iTIP's DECLINECOUNTER, RFC 5546 section 3.2.8).
 * @throws RangeError for an invalid date
 */
export function declineCounter({ attendee, comment, instance, organiser, sequence, stamp, uid, zone }: DeclinedCounter): string {
  const which = instance ? [momentInZone('recurrence-id', instance, zone)] : []
  return writeCalendar(
    calendarComponent(
      'DECLINECOUNTER',
      [],
      [
        {
          zone,
          component: [
            'vevent',
            [
              lineOfText('uid', uid),
              ['sequence', {}, 'integer', sequence],
              instant('dtstamp', stamp),
              ...which,
              linesOfText('comment', comment),
              mailbox('organizer', organiser),
              mailbox('attendee', attendee),
            ],
            [],
          ],
        },
      ],
    ),
  )
}
