import type { Payload } from 'payload'
import type { MailTemplate } from '../domain/mailContent'
import { renderNoticeMail } from '../emails'
import { settingsOf } from '../env'
import type { ContentLanguage } from '../i18n/languages'
import { publisherIn } from './content/publisher'

/** A mail of a few words, as the region's mails look. @param text plain, with a blank line between paragraphs */
export async function noticeMail(
  payload: Payload,
  language: ContentLanguage,
  said: Pick<MailTemplate, 'subject' | 'text'>,
): Promise<MailTemplate> {
  const publisher = await publisherIn(payload, language)
  return renderNoticeMail({ ...said, language, publisher, root: settingsOf(payload).publicUrl })
}
