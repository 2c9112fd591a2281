import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { calendarPart } from '../../calendar'
import type { ContentLanguage } from '../../i18n/languages'
import type { MailTemplate } from '../../domain/mailContent'
import { greetingFor, type Slot } from '../../emails'
import type { Settings } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { signToken } from '../../links/tokens'
import type { Delivery } from '../../payload-types'
import { idOf } from '../../domain/relations'
import type { Purpose } from '../../domain/mailings'

/** A message as its recipient gets it. */
export interface Message {
  from: { name: string; address: string }
  replyTo: string
  to: { name: string; address: string }
  mail: MailTemplate
  messageId: string
  headers: Record<string, string>
  /** An iTIP request that travels along. */
  calendar: string | null
}

/** The message in the form that goes over the wire (RFC 5322). */
export const compose = ({ from, replyTo, to, mail, messageId, headers, calendar }: Message): Promise<Buffer> =>
  new MailComposer({
    from,
    replyTo,
    to: to.name ? to : to.address,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId,
    headers,
    textEncoding: 'quoted-printable',
    ...(calendar ? { icalEvent: calendarPart(calendar) } : {}),
  })
    .compile()
    .build()

/**
 * What differs in a delivery's mail: its greeting and its own links.
 * @param language what the mail is written in
 */
export function slotsFor(
  delivery: Delivery,
  language: ContentLanguage,
  purpose: Purpose,
  webVersion: string | null,
  settings: Settings,
) {
  const addresses = publicAddresses(settings.publicUrl)
  const invitation = delivery.invitation ? idOf(delivery.invitation) : null
  const values: Record<Slot, string> = {
    greeting: greetingFor({ kind: delivery.contactKind ?? 'person', name: delivery.name ?? null }, language),
    unsubscribeUrl: addresses.unsubscribe(leaveToken(delivery, purpose, settings)),
    webVersionUrl: webVersion ?? '',
    answerUrl: invitation ? addresses.invitation(signToken(settings.secret, 'invitation', [invitation])) : '',
  }
  return values
}

/**
 * Headers of every message: one click to leave (RFC 2369, RFC 8058), whose list it is (RFC 2919), and
 * that a machine sent it, so that other machines do not answer (RFC 3834).
 */
export function headersFor(delivery: Delivery, purpose: Purpose, replyTo: string, settings: Settings) {
  const oneClick = publicAddresses(settings.publicUrl).unsubscribeOneClick(leaveToken(delivery, purpose, settings))
  const host = new URL(settings.publicUrl).hostname
  return {
    'List-Unsubscribe': `<${oneClick}>, <mailto:${replyTo}?subject=unsubscribe>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${purpose}.${host}>`,
    Precedence: 'bulk',
    'Auto-Submitted': 'auto-generated',
  }
}

const leaveToken = ({ contact }: Delivery, purpose: Purpose, { secret }: Settings): string =>
  signToken(secret, 'unsubscribe', [contact ? idOf(contact) : '', purpose])
