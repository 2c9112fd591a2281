import { fieldsOf, headerOf, type IncomingMail, partOf, returnedHeader } from './mail'
import { type Classification, only } from './verdict'

/** The types of feedback (RFC 5965 3.1 and 7.3) by which a reader says that the mail was unwanted. */
const unwanted = new Set(['abuse', 'fraud', 'virus', 'other'])

/**
 * What a report of feedback says (RFC 5965): somebody pressed "spam", or asked to leave.
 * @returns null when the mail is no such report
 */
export function readComplaint(mail: IncomingMail): Classification | null {
  const report = partOf(mail, 'message/feedback-report')
  if (report) return said(fieldsOf(report.content), mail)
  return isFromHotmail(mail) ? only('complaint', recipientOf(mail)) : null
}

function said(fields: Map<string, string[]>, mail: IncomingMail): Classification {
  const type = fields.get('feedback-type')?.[0]?.toLowerCase() ?? ''
  const recipient = fields.get('original-rcpt-to')?.[0] ?? fields.get('removal-recipient')?.[0]
  const address = recipient?.replace(/[<>]/g, '').trim() || recipientOf(mail)
  if (unwanted.has(type)) return { ...only('complaint', address), diagnosis: type }
  if (type === 'opt-out' || type === 'opt-out-list') return only('leave', address)
  return { ...only(type === 'not-spam' ? 'nothing' : 'unknown', address), diagnosis: type || null }
}

/** Outlook.com reports without RFC 5965: the letter is attached, and the sender and subject are always these. */
const isFromHotmail = (mail: IncomingMail): boolean =>
  /^staff@hotmail\.com$/i.test(mail.from) && /^complaint about message from/i.test(mail.subject)

function recipientOf(mail: IncomingMail): string | null {
  const returned = returnedHeader(mail)
  const to = headerOf({ headers: returned }, 'x-hmxmroriginalrecipient') || headerOf({ headers: returned }, 'to')
  return /[^\s<>",;:]+@[^\s<>",;:]+/.exec(to)?.[0] ?? null
}
