import { type Localised, pickLanguage } from '../../domain/localised'
import type { CorrectionNote, ResolvedBlock } from '../../domain/mailContent'
import { translator } from '../../i18n'
import type { ContentLanguage } from '../../i18n/languages'

/** The subject of a correction says that it is one. */
export const correctedSubject = ({ value, lang }: Localised<string>): Localised<string> => ({
  value: translator(lang)('sending.correction.subject', { subject: value }),
  lang,
})

/** What a correction says, as the block that it begins with. */
export function noteBlock(note: CorrectionNote, language: ContentLanguage): ResolvedBlock {
  const { value, lang } = pickLanguage<string | undefined>({ ...note }, language)
  const heading = escaped(translator(lang)('sending.correction.heading'))
  const paragraphs = (value ?? '').split(/\n{2,}/).map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`)
  return { type: 'text', html: `<h2>${heading}</h2>${paragraphs.join('')}`, lang }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
