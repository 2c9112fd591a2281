import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import { translator } from '../../i18n'
import { Text } from '../components/Text'
import type { MenuPage } from '../content/menu'
import { paths } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  /** Path of the page after its language: `/news/nytt-kluster`, or nothing for the start page. */
  path: string
  /** Pages that the editors have put in the menu. */
  pages: MenuPage[]
}

/** The way to the main pages, and to this page in other languages. */
export const Navigation = ({ words, path, pages }: Props) => (
  <div className="navigation">
    <nav aria-label={words.t('web.site.menu')}>
      <ul>
        {[...mainPages(words), ...builtPages(words, pages)].map(({ href, label }) => (
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
  { href: paths.callList(language), label: t('web.calls.title') },
  { href: paths.initiativeList(language), label: t('web.initiatives.title') },
  { href: paths.glossary(language), label: t('web.site.glossary') },
]

const builtPages = (words: Words, pages: MenuPage[]) =>
  pages.map(({ slug, title }) => ({ href: paths.page(words.language, slug), label: <Text words={words} of={title} /> }))

/** A language by its own name; South Sami by ours, since its words are for its speakers to write. */
const nameOf = (language: ContentLanguage, { t }: Words): string =>
  language === 'sma' ? t('web.site.southSami') : translator(language)('web.site.ownLanguage')
