import type { ReactNode } from 'react'
import { Text } from '../components/Text'
import type { Site } from '../content/site'
import { paths } from '../paths'
import type { Words } from '../words'
import { SubscribeLink } from '../components/SubscribeLink'

interface Props {
  words: Words
  site: Site
  /** Stands between the name of the publisher and the content. */
  navigation?: ReactNode
  /** Stands last in the head. */
  search?: ReactNode
  children: ReactNode
}

/** What stands around the content of every page: who publishes it, and how to reach them. */
export const Frame = ({ words, site, navigation, search, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {words.t('web.site.skip')}
    </a>
    <header className="masthead">
      <div className="within">
        <a className="wordmark" href={paths.home(words.language)}>
          <Text words={words} of={site.name} />
        </a>
        {navigation}
        {search}
      </div>
    </header>
    <main id="content" className="within" tabIndex={-1}>
      {children}
    </main>
    <footer className="colophon">
      <div className="within">
        <Text as="p" className="plain" words={words} of={site.footer} />
        {site.postalAddress ? <p>{site.postalAddress}</p> : null}
        <p>
          <a href={paths.newsletterList(words.language)}>{words.t('web.newsletters.title')}</a>
        </p>
        <SubscribeLink words={words} site={site} />
        <p>
          <a href={paths.yearWheel(words.language)}>{words.t('year.title')}</a>
        </p>
        <p>
          <a href={paths.documentList(words.language)}>{words.t('web.documents.title')}</a>
        </p>
        <p>
          <a href={paths.privacy(words.language)}>{words.t('web.site.privacy')}</a>
        </p>
      </div>
    </footer>
  </>
)
