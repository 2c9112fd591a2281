import type { ReactNode } from 'react'
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
  /** The languages that something of the page is written in. */
  languages: readonly ContentLanguage[]
}

/** The way to the main pages, to searching, and to this page in other languages. */
export const Navigation = ({ words, path, pages, languages }: Props) => (
  <div className="navigation">
    <nav aria-label={words.t('web.site.menu')}>
      <ul>
        {[...mainPages(words), ...builtPages(words, pages)].map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={currentOf(href, `/${words.language}${path}`, words)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div className="tools">
      <a href={paths.search(words.language)} className="search-link">
        <Magnifier />
        {words.t('web.site.search')}
      </a>
      <nav aria-label={words.t('web.site.languages')} className="languages">
        <ul>
          {contentLanguages.map((language) => (
            <li key={language}>
              <a
                href={`/${language}${path}`}
                hrefLang={languages.includes(language) ? language : undefined}
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
  </div>
)

const Magnifier = () => (
  <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18">
    <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M13 13l5 5" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
  </svg>
)

/** The page itself, or the list that it stands in. */
function currentOf(href: string, here: string, { language }: Words): 'page' | 'true' | undefined {
  if (href === here) return 'page'
  return href !== paths.home(language) && here.startsWith(`${href}/`) ? 'true' : undefined
}

interface Entry {
  href: string
  label: ReactNode
}

const mainPages = ({ t, language }: Words): Entry[] => [
  { href: paths.home(language), label: t('web.site.home') },
  { href: paths.newsList(language), label: t('web.site.news') },
  { href: paths.meetingList(language), label: t('web.site.meetings') },
  { href: paths.callList(language), label: t('web.calls.title') },
  { href: paths.initiativeList(language), label: t('web.initiatives.title') },
  { href: paths.glossary(language), label: t('web.site.glossary') },
]

const builtPages = (words: Words, pages: MenuPage[]): Entry[] =>
  pages.map(({ slug, title }) => ({ href: paths.page(words.language, slug), label: <Text words={words} of={title} /> }))

/** A language by its own name; South Sami by ours, since its words are for its speakers to write. */
const nameOf = (language: ContentLanguage, { t }: Words): string =>
  language === 'sma' ? t('web.site.southSami') : translator(language)('web.site.ownLanguage')
