import { isAutoReply, isAutoReplyBySubject, isMachines } from './autoReply'
import { isCalendarReply, isOutlookReply } from './calendarPart'
import { readComplaint } from './complaint'
import { readDeliveryReport } from './deliveryReport'
import { readFreeText } from './freeText'
import { isWishToLeave } from './leaving'
import type { IncomingMail } from './mail'
import { isFromDaemon } from './mailServer'
import { readReceipt } from './receipt'
import { type Classification, only } from './verdict'

/**
 * What a mail that came in says. Reports of machines come first, since they too are marked as sent by themselves. Then
 * what somebody's mailbox answers by itself: it suppresses nobody, whatever words it holds. What nothing here
 * understands is `unknown`, and for a person.
 */
export function classify(mail: IncomingMail): Classification {
  const report = readComplaint(mail) ?? readDeliveryReport(mail) ?? readReceipt(mail)
  if (report) return report
  const from = mail.from || null
  if (isCalendarReply(mail) || isOutlookReply(mail)) return only('calendarReply', from)
  if (isAutoReplyBySubject(mail)) return only('outOfOffice', from)
  // Exim and others mark their bounces as auto-replied: what a mail server wrote is no answer of a person's mailbox.
  if (isFromDaemon(mail)) return readFreeText(mail) ?? only('unknown', from)
  if (isAutoReply(mail)) return only('outOfOffice', from)
  const bounce = isMachines(mail) ? null : readFreeText(mail)
  return bounce ?? only(isWishToLeave(mail) ? 'leave' : 'unknown', from)
}
