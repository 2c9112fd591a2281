import { type Greeted, nameToGreet } from '../domain/greeting'
import type { ContentLanguage } from '../i18n/languages'
import { translator } from '../i18n'

/** The first line of a mail: by name for a person, neutral for a shared mailbox or a doubtful name. */
export function greetingFor(contact: Greeted, language: ContentLanguage): string {
  const t = translator(language)
  const name = nameToGreet(contact)
  return name === null ? t('mail.greeting.neutral') : t('mail.greeting.named', { name })
}
