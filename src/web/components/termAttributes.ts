import type { Word } from '../../glossary'
import { translator } from '../../i18n'
import type { ContentLanguage } from '../../i18n/languages'
import { paths } from '../paths'
import type { Words } from '../words'

/**
 * A term in a text as a link to its page, with what public/terms.js needs to explain it on the spot.
 * @param lang the language of the text
 */
export const termAttributes =
  (words: Words, lang: ContentLanguage) =>
  ({ identifier, meaning, preferredLabel }: Word): Record<string, string> => ({
    class: 'term',
    href: paths.term(words.language, identifier),
    ...(meaning
      ? {
          'data-meaning': meaning.value,
          ...(meaning.lang === lang ? {} : { 'data-meaning-lang': meaning.lang }),
          'data-more': translator(lang)('web.terms.more', { label: preferredLabel }),
        }
      : {}),
  })
