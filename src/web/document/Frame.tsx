import type { ReactNode } from 'react'
import type { Site } from '../content/site'
import type { Words } from '../words'
import { type Crumb, Crumbs } from './Crumbs'
import { Footer } from './Footer'
import { Brand } from './Brand'

interface Props {
  words: Words
  site: Site
  /** Stands between the name of the publisher and the content. */
  navigation?: ReactNode
  /** The way from the start page to this one. */
  trail?: readonly Crumb[]
  /** The content, as HTML where it has been made already. */
  html?: string
  children?: ReactNode
}

/** What stands around the content of every page: who publishes it, the way there, and how to reach them. */
export const Frame = ({ words, site, navigation, trail = [], html, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {words.t('web.site.skip')}
    </a>
    <header className="masthead">
      <div className="within">
        <Brand words={words} site={site} />
        {navigation}
      </div>
    </header>
    <Crumbs words={words} trail={trail} />
    {html === undefined ? (
      <main id="content" className="within" tabIndex={-1}>
        {children}
      </main>
    ) : (
      <main id="content" className="within" tabIndex={-1} dangerouslySetInnerHTML={{ __html: html }} />
    )}
    <Footer words={words} site={site} />
  </>
)
