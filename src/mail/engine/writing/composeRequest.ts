import { MailComposer } from '../nodemailerParts'
import { type HeaderFacts, headerWriter } from './headers'
import type { MailBody } from './mimeTemplate'

/**
 * A message that carries an iTIP request, in the form that goes over the wire (RFC 5322, RFC 6047). Its request names
 * its recipient, so that it is composed anew for each. Its headers are written as those of any dispatch.
 * @param mail with its slots filled
 * @param request as nodemailer takes it
 * @throws Unwritable
 */
export async function composeRequest(
  facts: HeaderFacts,
  mail: MailBody,
  list: Readonly<Record<string, string>>,
  request: CalendarRequest,
): Promise<Buffer[]> {
  const options: MessageOptions = {
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    // Else lines of the texts end as they came, and a message on the way must have no other ends than CR LF (RFC 5321, 2.3.8).
    newline: 'windows',
    icalEvent: request,
  }
  const composed = await new MailComposer(options).compile().build()
  const bodyBegins = composed.indexOf('\r\n\r\n')
  return [headerWriter(contentTypeIn(composed.toString('latin1', 0, bodyBegins)), list)(facts), composed.subarray(bodyBegins + 4)]
}

/** nodemailer has chosen the boundary. */
function contentTypeIn(headers: string): string {
  const [, type] = /^Content-Type:((?:.*\r\n[ \t])*.*)$/im.exec(headers) ?? []
  if (!type) throw new Error('nodemailer has written no Content-Type')
  return type.replace(/\s+/g, ' ').trim()
}

/** Nodemailer's types leave out what its documentation names. */
type MessageOptions = ConstructorParameters<typeof MailComposer>[0] & { newline: 'windows' }

export type CalendarRequest = NonNullable<MessageOptions['icalEvent']>
