import type { Payload } from 'payload'
import { type ContentLanguage, uiLanguageFor } from '../i18n/languages'
import type { MailTemplate } from '../domain/mailContent'
import { fillSlots, greetingFor } from '../emails'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { publicAddresses } from '../links/addresses'
import type { Dispatch } from '../payload-types'
import { type FrozenMail, frozenContentOf } from './content/frozen'
import { renderIn } from './content/render'
import type { Mailing } from './kinds'

/** Whom a preview or test greets. */
export interface Greeted {
  kind: 'person' | 'shared'
  name: string | null
}

/**
 * A mailing in a language as a reader would get it. Its personal links lead to pages that say that the
 * mail is a preview, so that nobody's choice is changed by looking.
 */
export async function previewMail(payload: Payload, mailing: Mailing, language: ContentLanguage, reader: Greeted): Promise<MailTemplate> {
  return filled(payload, await renderIn(payload, mailing, language), language, reader)
}

/** What a dispatch has frozen, as a reader would get it; null when nothing is kept of it. */
export function previewFrozen(payload: Payload, dispatch: Dispatch, language: ContentLanguage, reader: Greeted): MailTemplate | null {
  const mail: FrozenMail | undefined = frozenContentOf(dispatch)?.[language]
  return mail ? filled(payload, mail, language, reader) : null
}

export function filled(payload: Payload, mail: FrozenMail, language: ContentLanguage, reader: Greeted): MailTemplate {
  const { subject, html, text, language: written } = mail
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  return fillSlots(
    { subject, html, text },
    {
      greeting: greetingFor(reader, written),
      unsubscribeUrl: addresses.unsubscribe(previewToken),
      webVersionUrl: addresses.newsletter(language, previewToken),
      answerUrl: addresses.invitation(previewToken),
      joinText: translator(uiLanguageFor(written))('mail.meeting.joinAfterYes'),
      joinUrl: addresses.invitation(previewToken),
    },
  )
}

/** Stands where a real mail has a token; it opens nothing. */
const previewToken = 'preview'
