import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { calendarPart } from '../../calendar'
import type { MailTemplate } from '../../domain/mailContent'
import { type HeaderFacts, leavingHeader } from './headers'

/**
 * A message that carries an iTIP request, in the form that goes over the wire (RFC 5322, RFC 6047). Its request names
 * its recipient, so that it is composed anew for each.
 * @param calendar the request
 */
export function composeRequest(facts: HeaderFacts, mail: MailTemplate, list: Record<string, string>, calendar: string): Promise<Buffer> {
  const { date, from, messageId, replyTo, subject, to } = facts
  const options: MessageOptions = {
    from,
    replyTo,
    to: to.name ? to : to.address,
    subject,
    text: mail.text,
    html: mail.html,
    messageId,
    date,
    headers: { ...list, 'List-Unsubscribe': leavingHeader(facts).replace('\r\n', '') },
    textEncoding: 'quoted-printable',
    // Else lines of the texts end as they came, and a message on the way must have no other ends than CR LF (RFC 5321, 2.3.8).
    newline: 'windows',
    icalEvent: calendarPart(calendar),
  }
  return new MailComposer(options).compile().build()
}

/** Nodemailer's types leave out what its documentation names. */
type MessageOptions = ConstructorParameters<typeof MailComposer>[0] & { newline: 'windows' }
