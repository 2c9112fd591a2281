import { type Explainer, explainerFor } from '../../glossary'
import { EuNotice } from '../components/EuNotice'
import { ExplainedText } from '../components/ExplainedText'
import { NewsList } from '../components/NewsList'
import { Picture } from '../components/Picture'
import { Prose } from '../components/Prose'
import { StrengthAreaLinks } from '../components/StrengthAreaLinks'
import { TermLinks } from '../components/TermLinks'
import { Text } from '../components/Text'
import type { News } from '../../payload-types'
import { type NewsPage, readNews, readNewsItem } from '../content/news'
import { populated } from '../content/read'
import { type Page, publicPage, type Visit } from '../document/publicPage'
import { feedsOf } from '../feeds/links'
import { aboutNews } from '../openData/schemaOrg'
import { pageNumber, paths } from '../paths'
import type { Words } from '../words'

const itemsOnAPage = 20

/** All news, the latest first. */
export const newsListPage = publicPage(async ({ payload, words, url }) => {
  const page = pageNumber(url)
  const news = await readNews(payload, itemsOnAPage, page)
  if (news.items.length === 0 && page > 1) return null
  return {
    title: words.t('web.site.news'),
    feeds: feedsOf(words, 'news'),
    body: (
      <>
        <h1>{words.t('web.site.news')}</h1>
        <NewsList words={words} items={news.items} heading="h2" />
        <Turning words={words} news={news} />
      </>
    ),
  }
})

/** A news item. */
export const newsPage = publicPage<{ slug: string }>(async (visit, { slug }) => {
  const item = await readNewsItem(visit.payload, slug)
  return item && showNewsItem(visit, item)
})

/** The page of a news item. */
export const showNewsItem = async (visit: Visit, item: News): Promise<Page> => pageOf(visit, item, await explainerOf(visit, item))

const explainerOf = ({ payload }: Visit, { explainTerms }: News) => explainerFor(payload, 'newsItem', explainTerms)

function pageOf({ payload, words, site }: Visit, item: News, explainer: Explainer | null): Page {
  return {
    title: words.pick(item.title)?.value,
    description: words.pick(item.lead)?.value,
    visited: `news/${item.id}`,
    about: aboutNews({ payload, words, site }, item),
    under: [{ href: paths.newsList(words.language), label: words.t('web.site.news') }],
    explainsTerms: explainer !== null,
    body: (
      <div className="beside">
        <article>
          <p className="label">
            <time dateTime={item.date}>{words.day(item.date)}</time>
          </p>
          <Text as="h1" words={words} of={item.title} />
          <ExplainedText as="p" className="lead" words={words} of={item.lead} explainer={explainer} />
          <Picture words={words} media={populated(item.picture)} isFirst />
          <Prose words={words} of={item.body} explainer={explainer} />
          {item.euNotice ? <EuNotice words={words} /> : null}
          {item.registryNumber ? <p className="muted">{words.t('web.news.registryNumber', { number: item.registryNumber })}</p> : null}
        </article>
        <div className="side">
          <StrengthAreaLinks words={words} site={site} areas={item.strengthAreas} />
          <TermLinks words={words} title={words.t('web.news.terms')} terms={item.terms} />
        </div>
      </div>
    ),
  }
}

const Turning = ({ words, news }: { words: Words; news: NewsPage }) =>
  news.newer || news.older ? (
    <nav aria-label={words.t('web.news.pages')} className="turning">
      {news.newer ? <a href={paths.newsPage(words.language, news.newer)}>{words.t('web.news.newer')}</a> : null}
      {news.older ? <a href={paths.newsPage(words.language, news.older)}>{words.t('web.news.older')}</a> : null}
    </nav>
  ) : null
