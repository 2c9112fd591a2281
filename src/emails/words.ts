import { type ContentLanguage, uiLanguageFor } from '../i18n/languages'
import { type Translate, translator } from '../i18n'

/** Our own words in a mail, and how text in another language than the mail's is marked. */
export interface Words {
  t: Translate
  language: ContentLanguage
  /** The `lang` attribute for our own words: undefined when they are in the mail's language. */
  lang: ContentLanguage | undefined
  /** The `lang` attribute for content: undefined when it is in the mail's language. */
  markOf: (lang: ContentLanguage) => ContentLanguage | undefined
}

/** Our own words for a mail in `language`, which is also the `lang` of its html element. */
export function wordsFor(language: ContentLanguage): Words {
  const markOf = (lang: ContentLanguage) => (lang === language ? undefined : lang)
  return { t: translator(language), language, lang: markOf(uiLanguageFor(language)), markOf }
}
