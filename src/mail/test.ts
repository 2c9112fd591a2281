import nodemailer from 'nodemailer'
import type { Payload } from 'payload'
import type { ContentLanguage } from '../i18n/languages'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { publisherIn } from './content/publisher'
import type { Mailing } from './kinds'
import { previewMail } from './preview'

/** Sends a mailing to whoever writes it, marked as a test; it is no dispatch and stands in no accounting. */
export async function sendTest(
  payload: Payload,
  mailing: Mailing,
  language: ContentLanguage,
  to: { name: string; address: string },
): Promise<void> {
  const mail = await previewMail(payload, mailing, language, { kind: 'person', name: to.name })
  const publisher = await publisherIn(payload, language)
  const transport = nodemailer.createTransport(settingsOf(payload).smtpUrl ?? '')
  try {
    await transport.sendMail({
      from: { name: publisher.fromName, address: publisher.fromAddress },
      replyTo: publisher.replyTo,
      to,
      subject: translator(language)('mail.testSubject', { subject: mail.subject }),
      html: mail.html,
      text: mail.text,
    })
  } finally {
    transport.close()
  }
}
