import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { type ContentLanguage, contentLanguages, defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { forEveryone } from '../../keptAnswers'
import { SearchForm } from '../components/SearchForm'
import { readMenu } from '../content/menu'
import { readSite, type Site } from '../content/site'
import { redirectFor } from '../../redirects'
import type { Handler } from '../handler'
import { type Words, wordsFor } from '../words'
import type { FeedLink } from '../feeds/links'
import type { About } from '../openData/schemaOrg'
import { dataScript } from './dataScript'
import { Document } from './Document'
import { Frame } from './Frame'
import { countVisit } from '../visits'
import { type Crumb, homeCrumb } from './Crumbs'
import { htmlResponse, movedTo } from './htmlResponse'
import { rendered } from './rendered'
import { Sharing } from './Sharing'
import { Navigation } from './Navigation'
import { paths } from '../paths'

/** What a page needs to know of whoever asks for it. */
export interface Visit {
  payload: Payload
  words: Words
  site: Site
  url: URL
  headers: Headers
  now: Date
}

/** A page in one language, without what stands around it. */
export interface Page {
  /** The page's own name; the publisher's is added. Without one the page is named after the publisher alone. */
  title?: string | undefined
  description?: string | undefined
  body: ReactNode
  /** The pages between the start page and this one. */
  under?: readonly Crumb[]
  /** What is not out yet is for whoever asks alone: no search engine and no cache keeps it. */
  isPreview?: boolean
  /** It is for people, and no search engine keeps it: what it lists can be found by itself. */
  isHidden?: boolean
  /** By which name visits of the page are counted: the document that it shows, `news/ID`. Not counted without. */
  visited?: string
  /** Whether terms in its texts are explained on the spot, which takes a script of ours. */
  explainsTerms?: boolean
  /** The feeds that tell what is new on the page. */
  feeds?: readonly FeedLink[]
  /** What the page is about, for search engines. */
  about?: About
  /** HTTP status, 200 where nothing is said. */
  status?: number
}

/**
 * A public page at `/{language}/…`.
 * @param show makes the page; null is answered with 404
 */
export const publicPage =
  <P extends object>(show: (visit: Visit, params: P) => Promise<Page | null>): Handler<P & { language: string }> =>
  async (payload, request, params) => {
    const language = isContentLanguage(params.language) ? params.language : defaultLanguage
    const words = wordsFor(language, settingsOf(payload).zone)
    const visit = { payload, words, site: await readSite(payload), url: new URL(request.url), headers: request.headers, now: new Date() }
    const page = isContentLanguage(params.language) ? await show(visit, params) : null
    const moved = page ? null : await redirectFor(payload, visit.url)
    if (moved) return movedTo(moved)
    if (page?.visited && !page.isPreview) countVisit(payload, page.visited, request.headers, visit.now)
    const response = await pageResponse(visit, page ?? notFound(words))
    // What is answered to a form may say what somebody wrote in it.
    const isForEveryone = response.status === 200 && !page?.isPreview && !page?.isHidden && request.method === 'GET'
    return isForEveryone ? forEveryone(response, page?.visited) : response
  }

const notFound = (words: Words): Page => ({
  title: words.t('web.notFound.title'),
  body: <NotFound words={words} />,
  status: 404,
})

async function pageResponse(visit: Visit, page: Page) {
  const { payload, words, site, url } = visit
  const { title, description, body, feeds = [], about, isPreview = false, isHidden = false, explainsTerms = false, status = 200 } = page
  const isFound = status === 200 && !isPreview
  const path = pathWithinLanguage(status === 404 ? '/' : url.pathname)
  // Made first, because what it is written in decides what is said around it.
  const content = await rendered(body)
  const isInSouthSami = words.has('sma')
  const languages = contentLanguages.filter((language) => language !== 'sma' || isInSouthSami)
  const remark = words.language === 'sma' ? await rendered(<SouthSami words={words} isWritten={isInSouthSami} />) : ''
  const publisher = words.pick(site.name)?.value ?? ''
  const menu = await readMenu(payload)
  const trail = title ? [homeCrumb(words), ...(page.under ?? [])] : []
  const root = settingsOf(payload).publicUrl
  const response = await htmlResponse(
    <Document
      language={words.ui}
      title={title ? words.t('web.site.title', { page: title, publisher }) : publisher}
      description={description}
      hidden={!isFound || isHidden}
      head={
        <>
          {isFound && !isHidden ? <Alternates path={path} languages={languages} isWritten={languages.includes(words.language)} /> : null}
          {isFound ? feeds.map((feed) => <link key={feed.type} rel="alternate" {...feed} />) : null}
          {isFound && about ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataScript(about) }} /> : null}
          {isFound ? (
            <Sharing
              payload={payload}
              words={words}
              root={root}
              path={`/${words.language}${path}`}
              title={title ?? publisher}
              publisher={publisher}
              description={description}
              shows={page.visited}
            />
          ) : null}
          {explainsTerms ? <script src="/terms.js" defer /> : null}
          {isPreview ? <BesideForm /> : null}
        </>
      }
    >
      <Frame
        words={words}
        site={site}
        navigation={<Navigation words={words} path={path} pages={menu} languages={languages} />}
        trail={trail}
        html={remark + content}
      />
    </Document>,
    { status, hasScript: explainsTerms || isPreview, isFramed: isPreview },
  )
  response.headers.set('cache-control', isPreview ? 'private, no-store' : 'no-cache')
  return response
}

/** Beside a form, its links lead out of there, since other pages let nobody frame them. */
const BesideForm = () => (
  <>
    <base target="_blank" />
    <script src="/preview.js" defer />
  </>
)

/** How much of a page is in South Sami: it claims no more. */
const SouthSami = ({ words, isWritten }: { words: Words; isWritten: boolean }) => (
  <p className="remark">{words.t(isWritten ? 'web.site.someSouthSami' : 'web.site.noSouthSami')}</p>
)

interface AlternatesProps {
  path: string
  /** Those that something of the page is written in. */
  languages: readonly ContentLanguage[]
  /** Whether the language of the address is one of them. */
  isWritten: boolean
}

/** Tells search engines that the page in other languages is the same page, and which is meant where nothing is in its language. */
const Alternates = ({ path, languages, isWritten }: AlternatesProps) => (
  <>
    {languages.map((language) => (
      <link key={language} rel="alternate" hrefLang={language} href={`/${language}${path}`} />
    ))}
    {isWritten ? null : <link rel="canonical" href={`/${defaultLanguage}${path}`} />}
  </>
)

const pathWithinLanguage = (pathname: string): string => pathname.replace(/^\/[^/]*/, '').replace(/\/$/, '')

/** What a page that does not exist says. */
const NotFound = ({ words }: { words: Words }) => (
  <>
    <h1>{words.t('web.notFound.title')}</h1>
    <p>{words.t('web.notFound.text')}</p>
    <SearchForm words={words} id="search" />
    <p>
      <a href={paths.home(words.language)}>{words.t('web.notFound.home')}</a>
    </p>
  </>
)
