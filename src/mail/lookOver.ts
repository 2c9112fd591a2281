import type { Payload, PayloadRequest } from 'payload'
import { type CheckedAudience, type Finding, lookOver } from '../domain/newsletterChecks'
import { type ContentLanguage, defaultLanguage, isContentLanguage } from '../i18n/languages'
import { type Translate, translator } from '../i18n'
import type { MailTemplate } from '../domain/mailContent'
import { factsOf, type InAllLanguages } from './content/facts'
import { perLanguageInTime } from './content/perLanguage'
import { newsletterMail } from './content/render'
import { type Unsaved, unsavedInAll } from './content/unsaved'
import { filled, type Greeted } from './preview'

/** A finding in words, with the way to where it is mended. */
export interface Remark extends Pick<Finding, 'severity' | 'field' | 'code'> {
  detail: string
}

/** Looks a saved newsletter over, for those who are to get it. */
export async function remarksOn(payload: Payload, id: string, audience: CheckedAudience, translate: Translate): Promise<Remark[]> {
  const newsletter = await perLanguageInTime((locale) =>
    payload.findByID({ collection: 'newsletters', id, locale, fallbackLocale: false, depth: 1 }),
  )
  const mails = await mailsOf(payload, newsletter)
  return inWords(lookOver(factsOf(newsletter, mails, translate, new Date()), audience), translate)
}

/** A form's newsletter as a mail, and what is to be said of it. */
export interface UnsavedPreview extends MailTemplate {
  remarks: Remark[]
}

/**
 * A newsletter as it stands in a form, as a reader would get it; nothing is saved.
 * @param req whoever asks: related documents are read with their rights
 */
export async function previewUnsaved(
  unsaved: Unsaved,
  language: ContentLanguage,
  reader: Greeted,
  req: PayloadRequest,
): Promise<UnsavedPreview> {
  const newsletter = await unsavedInAll(unsaved, req)
  const mails = await mailsOf(req.payload, newsletter)
  const translate = translator(req.i18n.language)
  const findings = lookOver(factsOf(newsletter, mails, translate, new Date()), { byLanguage: {}, growth: null })
  return { ...filled(req.payload, mails[language], language, reader), remarks: inWords(findings, translate) }
}

const mailsOf = (payload: Payload, newsletter: InAllLanguages) =>
  perLanguageInTime((language) => newsletterMail(payload, { own: newsletter[language], base: newsletter[defaultLanguage] }, language))

const inWords = (findings: readonly Finding[], translate: Translate): Remark[] =>
  findings.map(({ code, field, severity, values }) => ({ code, field, severity, detail: sentence(translate, code, values) }))

const sentence = (translate: Translate, code: Finding['code'], values: Finding['values']): string => {
  const { language } = values
  const named = isContentLanguage(language) ? { ...values, language: translate(`admin.audience.languagesIn.${language}`) } : values
  return translate(`writing.checks.${code}`, named)
}
