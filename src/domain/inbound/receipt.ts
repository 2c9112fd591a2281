import { bounceVerdict } from './blame'
import { fieldsOf, type IncomingMail, partOf, senderOf } from './mail'
import { typedAddress } from './recipient'
import { type Classification, only } from './verdict'

/** What Dovecot and Sieve write when they turn a mail down by a receipt (RFC 5429 2.1.2). */
const turnedDown = /was automatically rejected:?\s*([^]*)/i

/**
 * What a receipt says (RFC 8098): that a mail was read, or thrown away unread. That is nothing to us, but for the
 * receipts by which mail stores turn mail down.
 * @returns null when the mail is no receipt
 */
export function readReceipt(mail: IncomingMail): Classification | null {
  const receipt = partOf(mail, 'message/disposition-notification', 'message/global-disposition-notification')
  if (!receipt) return isWrittenReceipt(mail) ? only('nothing', mail.from || null) : null
  const fields = fieldsOf(receipt.content)
  const address = typedAddress(fields.get('original-recipient')?.[0] ?? fields.get('final-recipient')?.[0] ?? '') ?? (mail.from || null)
  const words = turnedDown.exec(mail.text)?.[1]?.trim()
  if (!words) return only('nothing', address)
  return { ...only(bounceVerdict({ text: words, recipient: address, sender: senderOf(mail) }), address), diagnosis: words }
}

const receiptSubjects =
  /^\s*(read|not read|displayed|deleted|läst|oläst|ej läst|inte läst|lest|ikke lest|læst|ikke læst|luettu|gelesen|lu|return receipt( \(displayed\))?|read receipt|läskvitto)\s*[:-]/i
const receiptWords =
  /(was (read|opened|deleted|displayed)|has been (read|opened|displayed)|return receipt|lästes|har lästs|togs bort|raderades|ble lest|blev læst|on luettu|utan att (ha blivit |bli )?läst)/i

/** A receipt of a program that knows no RFC 8098. */
const isWrittenReceipt = ({ subject, text }: IncomingMail): boolean =>
  receiptSubjects.test(subject) && text.length < 1500 && receiptWords.test(text)
