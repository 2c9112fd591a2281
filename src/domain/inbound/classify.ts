import { isAutoReply } from './autoReply'
import { readComplaint } from './complaint'
import { readDeliveryReport } from './deliveryReport'
import { readFreeText } from './freeText'
import { type IncomingMail, partOf } from './mail'
import { type Classification, only } from './verdict'

/** What a mail program sends when somebody uses the mailto address of our List-Unsubscribe (RFC 2369), or writes by hand. */
const leaving = /^\s*((re|sv)\s*:\s*)?(unsubscribe|avanmäl(an|ning)?|avsluta prenumeration(en)?|avprenumerera)\s*[.!]?\s*$/i

/**
 * What a mail that came in says. Reports of machines come first, since they too are marked as sent by themselves;
 * what nothing here understands is `unknown`, and for a person.
 */
export function classify(mail: IncomingMail): Classification {
  const report = readComplaint(mail) ?? readDeliveryReport(mail)
  if (report) return report
  if (isCalendarReply(mail)) return only('calendarReply', mail.from || null)
  if (isAutoReply(mail)) return readServersOwn(mail) ?? only('outOfOffice', mail.from || null)
  return readFreeText(mail) ?? only(leaving.test(mail.subject) ? 'leave' : 'unknown', mail.from || null)
}

/** Exim and others mark their bounces as auto-replied. */
const readServersOwn = (mail: IncomingMail): Classification | null => {
  const bounce = readFreeText(mail)
  return bounce && (bounce.status || bounce.delayed || bounce.address !== mail.from) ? bounce : null
}

/** An answer to an invitation by iTIP (RFC 5546 3.2.3). */
function isCalendarReply(mail: IncomingMail): boolean {
  const calendar = partOf(mail, 'text/calendar', 'application/ics')
  return calendar !== undefined && (calendar.method?.toUpperCase() === 'REPLY' || /^METHOD:REPLY\s*$/im.test(calendar.content))
}
