import type { Payload } from 'payload'
import type { ContentLanguage } from '../i18n/languages'
import { settingsOf } from '../env'
import { type Translate, translator } from '../i18n'
import type { MailTemplate } from '../domain/mailContent'
import { publisherIn } from './content/publisher'
import { directTransport } from './engine'
import type { Mailing } from './kinds'
import { previewMail } from './preview'
import { senderOf, usualSender } from './senders'

/** Who gets a test. */
export interface Tester {
  /** Empty where nobody knows it: the mail then shows as for somebody without a name. */
  name: string
  address: string
}

/**
 * Sends a mailing to some in some languages, marked as a test, also in the mail itself; it is no dispatch and stands in no
 * accounting. Each gets one mail for each language.
 */
export async function sendTest(
  payload: Payload,
  mailing: Mailing,
  languages: readonly ContentLanguage[],
  testers: readonly Tester[],
): Promise<void> {
  const chosen = await senderOf(payload, mailing)
  const sender = typeof chosen === 'string' ? usualSender : chosen
  const transport = directTransport(settingsOf(payload), true)
  try {
    for (const language of languages) {
      const publisher = await publisherIn(payload, language)
      for (const to of testers) {
        const mail = withTestNote(
          await previewMail(payload, mailing, language, { kind: 'person', name: to.name || null }),
          to,
          translator(language),
        )
        await transport.sendMail({
          from: sender.from ?? { name: publisher.fromName, address: publisher.fromAddress },
          replyTo: sender.replyTo ?? publisher.replyTo,
          to,
          subject: translator(language)('mail.testSubject', { subject: mail.subject }),
          html: mail.html,
          text: mail.text,
        })
      }
    }
  } finally {
    transport.close()
  }
}

/** The mail with words first that say that it is a test, and as whom it is shown. */
function withTestNote(mail: MailTemplate, { name }: Tester, t: Translate): MailTemplate {
  const note = name ? t('mail.testNote', { name }) : t('mail.testNoteNameless')
  const box = `<div style="padding:12px 16px;background:#fff4ce;color:#1b1b1b;font-family:sans-serif;font-size:14px" role="note">${escaped(note)}</div>`
  return { ...mail, html: mail.html.replace(/<body[^>]*>/i, (body) => body + box), text: `${note}\n\n${mail.text}` }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
