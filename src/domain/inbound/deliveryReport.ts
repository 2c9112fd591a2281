import { groupsOf, type IncomingMail, partOf } from './mail'
import { bounceVerdict, isEmpty, statusIn } from './status'
import { type Classification, only } from './verdict'

type Fields = Map<string, string[]>

const field = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? ''

/** The address in a field such as `rfc822; anna@kommun.example` (RFC 3464 2.1.2), also with `<>` around it. */
export const typedAddress = (value: string): string | null => value.replace(/^[^;]*;/, '').replace(/[<>]/g, '').trim() || null

/**
 * What a delivery report says (RFC 3464), of the recipient that it fared worst for: a message of ours has one.
 * @returns null when the mail is no delivery report
 */
export function readDeliveryReport(mail: IncomingMail): Classification | null {
  const report = partOf(mail, 'message/delivery-status', 'message/global-delivery-status')
  if (!report) return null
  const recipients = groupsOf(report.content).filter((group) => group.has('action') || group.has('final-recipient'))
  const worst = recipients.find(isFailed) ?? recipients.find(isDelayed)
  if (worst) return said(worst, mail.text)
  const [told] = recipients
  return told ? only('nothing', recipientOf(told)) : null
}

/** Some servers leave the action out and have a status only. */
const isFailed = (fields: Fields): boolean => {
  const action = field(fields, 'action').toLowerCase()
  return action.startsWith('failed') || (action === '' && field(fields, 'status').startsWith('5'))
}

const isDelayed = (fields: Fields): boolean => /^delayed/i.test(field(fields, 'action'))

function said(fields: Fields, text: string): Classification {
  const diagnosis = field(fields, 'diagnostic-code').replace(/^(smtp|x-[\w-]+)\s*;\s*/i, '')
  const status = bestStatus(field(fields, 'status'), diagnosis)
  const delayed = isDelayed(fields)
  return {
    verdict: delayed ? 'soft' : bounceVerdict(status, diagnosis || humanPart(text)),
    address: recipientOf(fields),
    status,
    diagnosis: diagnosis || null,
    delayed,
  }
}

/** The report's own status; the server's where the report says nothing in particular. */
function bestStatus(status: string, diagnosis: string): string | null {
  const own = /[245]\.\d{1,3}\.\d{1,3}/.exec(status)?.[0] ?? null
  const servers = statusIn(diagnosis)
  return servers && (!own || isEmpty(own)) ? servers : own
}

/** Whom we wrote to, rather than whom it was passed on to. */
const recipientOf = (fields: Fields): string | null =>
  typedAddress(field(fields, 'original-recipient')) ?? typedAddress(field(fields, 'final-recipient'))

/** Enough of what is told to people to know the reason, and not the returned letter. */
const humanPart = (text: string): string => text.slice(0, 2000)
