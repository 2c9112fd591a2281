import type { Payload, PayloadRequest } from 'payload'
import { type CheckedAudience, type Finding, lookOver } from '../domain/newsletterChecks'
import { type ContentLanguage, defaultLanguage, isContentLanguage } from '../i18n/languages'
import { type Translate, translator } from '../i18n'
import type { MailTemplate } from '../domain/mailContent'
import { knownWhileWriting } from './audience/known'
import { factsOf, type InAllLanguages } from './content/facts'
import { perLanguageInTime } from './content/perLanguage'
import type { FrozenMail } from './content/frozen'
import { newsletterMail } from './content/render'
import { idsIn, type Unsaved, unsavedInAll } from './content/unsaved'
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
  return judged(newsletter, mails, audience, translate)
}

/** The one judgement of a newsletter, while it is written and before it is sent. */
const judged = (
  newsletter: InAllLanguages,
  mails: Record<ContentLanguage, FrozenMail>,
  audience: CheckedAudience,
  translate: Translate,
): Remark[] => inWords(lookOver(factsOf(newsletter, mails, translate, new Date()), audience), translate)

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
  const audience = await knownWhileWriting(unsaved.id, idsIn(unsaved.values.segments), req)
  return { ...filled(req.payload, mails[language], language, reader), remarks: judged(newsletter, mails, audience, translate) }
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
