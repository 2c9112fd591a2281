import type { Payload } from 'payload'
import type { ContentLanguage } from '../i18n/languages'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { publisherIn } from './content/publisher'
import { directTransport } from './direct'
import type { Mailing } from './kinds'
import { previewMail } from './preview'
import { senderOf, usualSender } from './senders'

/** Who gets a test. */
export interface Tester {
  name: string
  address: string
}

/**
 * Sends a mailing to users of the system in some languages, marked as a test; it is no dispatch and stands
 * in no accounting. Each gets one mail for each language.
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
        const mail = await previewMail(payload, mailing, language, { kind: 'person', name: to.name })
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
