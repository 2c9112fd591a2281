import { bestStatus, bounceVerdict } from './blame'
import { reasonIn, withoutReturned } from './humanPart'
import { groupsOf, type IncomingMail, partOf, senderOf } from './mail'
import { isSameMailbox, typedAddress } from './recipient'
import { type BounceVerdict, type Classification, only } from './verdict'

type Fields = Map<string, string[]>

const field = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? ''

/**
 * What a delivery report says (RFC 3464, RFC 6533), of the recipient that it fared worst for: a message of ours has one.
 * @returns null when the mail is no delivery report
 */
export function readDeliveryReport(mail: IncomingMail): Classification | null {
  const report = partOf(mail, 'message/delivery-status', 'message/global-delivery-status')
  if (!report) return null
  const recipients = groupsOf(report.content).filter(
    (group) => group.has('action') || group.has('final-recipient') || group.has('original-recipient'),
  )
  const worst = recipients.find(isFailed) ?? recipients.find(isDelayed)
  if (worst) return said(worst, mail)
  const [told] = recipients
  return told ? only('nothing', recipientOf(told).ours) : null
}

/** Actions as servers write them, beside the five that RFC 3464 2.3.3 knows. */
const wentWell = /^(delivered|relayed|expanded|deliverable|success)/i
const goesOn = /^(delay|defer|retry|retrying|postpone|transient|warning)/i

/** Some servers leave the action out and have a status only, others make up words of their own. */
function isFailed(fields: Fields): boolean {
  const action = field(fields, 'action')
  if (wentWell.test(action) || goesOn.test(action)) return false
  return action !== '' || /^\D*5/.test(field(fields, 'status')) || /\b5\d\d\b|\b5\.\d+\.\d+\b/.test(field(fields, 'diagnostic-code'))
}

const isDelayed = (fields: Fields): boolean => {
  const action = field(fields, 'action')
  return goesOn.test(action) || (action === '' && /^\D*4/.test(field(fields, 'status')))
}

function said(fields: Fields, mail: IncomingMail): Classification {
  const diagnosis = diagnosisIn(fields)
  const words = diagnosis || (reasonIn(withoutReturned(mail.text)) ?? '')
  const own = field(fields, 'status')
  const { ours, other } = recipientOf(fields)
  const delayed = isDelayed(fields)
  const verdict = bounceVerdict({ text: words || own, status: bestStatus(own, diagnosis), recipient: ours, sender: senderOf(mail) })
  return {
    verdict: other === null ? passingIf(delayed, verdict) : delayed ? 'soft' : 'unknown',
    address: ours,
    status: bestStatus(own, diagnosis),
    diagnosis: diagnosis || (other === null ? null : words) || null,
    delayed,
  }
}

/** Nobody is given up while it is still tried. */
export const passingIf = (delayed: boolean, verdict: BounceVerdict): BounceVerdict => (delayed && verdict === 'hard' ? 'soft' : verdict)

/** What the server said, which some gateways put elsewhere; without the type that stands before it (RFC 3464 2.3.6). */
function diagnosisIn(fields: Fields): string {
  const more = ['x400-supplementary-info', 'x-supplementary-info', 'x-notes']
  const values = ['diagnostic-code', ...more].flatMap((name) => fields.get(name) ?? [])
  return values
    .map((value) => value.replace(/^[\w.-]+\s*;\s*/, ''))
    .filter(Boolean)
    .join(' ')
}

/**
 * Whom we wrote to, and where it was passed on to when that is somebody else: then it is not known whose mailbox is at
 * fault, for one who has left may stand behind an address that others read.
 */
function recipientOf(fields: Fields): { ours: string | null; other: string | null } {
  const [original, final, actual] = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map((name) =>
    mailAddress(field(fields, name)),
  )
  const ours = original ?? final ?? null
  const other = [final, actual].find((address) => address && ours && !isSameMailbox(address, ours)) ?? null
  return { ours, other }
}

const mailAddress = (value: string): string | null => {
  const address = typedAddress(value)
  return address?.includes('@') ? address : null
}
