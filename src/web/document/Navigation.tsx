import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import { translator } from '../../i18n'
import { paths } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  /** Path of the page after its language: `/news/nytt-kluster`, or nothing for the start page. */
  path: string
}

/** The way to the main pages, and to this page in other languages. */
export const Navigation = ({ words, path }: Props) => (
  <div className="navigation">
    <nav aria-label={words.t('web.site.menu')}>
      <ul>
        {mainPages(words).map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === `/${words.language}${path}` ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <nav aria-label={words.t('web.site.languages')} className="languages">
      <ul>
        {contentLanguages.map((language) => (
          <li key={language}>
            <a
              href={`/${language}${path}`}
              hrefLang={language}
              lang={language === 'sma' ? undefined : words.markOf(language)}
              aria-current={language === words.language ? 'true' : undefined}
            >
              {nameOf(language, words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </div>
)

const mainPages = ({ t, language }: Words) => [
  { href: paths.home(language), label: t('web.site.home') },
  { href: paths.newsList(language), label: t('web.site.news') },
  { href: paths.meetingList(language), label: t('web.site.meetings') },
  { href: paths.glossary(language), label: t('web.site.glossary') },
]

/** A language by its own name; South Sami by ours, since its words are for its speakers to write. */
const nameOf = (language: ContentLanguage, { t }: Words): string =>
  language === 'sma' ? t('web.site.southSami') : translator(language)('web.site.ownLanguage')
