import { type ListedNewsletter, type NewsletterList, readNewsletters } from '../content/archiveList'
import { publicPage } from '../document/publicPage'
import { feedsOf } from '../feeds/links'
import { pageNumber, paths } from '../paths'
import type { Words } from '../words'
import { SubscribeLink } from '../components/SubscribeLink'

const itemsOnAPage = 20

/** All sent newsletters that are meant for everyone, the newest first. */
export const newsletterListPage = publicPage(async ({ payload, site, words, url }) => {
  const page = pageNumber(url)
  const newsletters = await readNewsletters(payload, words.language, itemsOnAPage, page)
  if (newsletters.items.length === 0 && page > 1) return null
  return {
    title: words.t('web.newsletters.title'),
    feeds: feedsOf(words, 'newsletter'),
    body: (
      <>
        <h1>{words.t('web.newsletters.title')}</h1>
        <SubscribeLink words={words} site={site} />
        {newsletters.items.length === 0 ? (
          <p className="muted">{words.t('web.newsletters.none')}</p>
        ) : (
          <ul className="cards columns">
            {newsletters.items.map((each) => (
              <Entry key={each.slug} words={words} newsletter={each} />
            ))}
          </ul>
        )}
        <Turning words={words} newsletters={newsletters} />
      </>
    ),
  }
})

const Entry = ({ words, newsletter: { slug, subject, sentAt } }: { words: Words; newsletter: ListedNewsletter }) => (
  <li>
    <h2>
      <a href={paths.newsletter(words.language, slug)} lang={words.markOf(subject.lang)}>
        {subject.value}
      </a>
    </h2>
    <p className="muted">
      <time dateTime={sentAt}>{words.day(sentAt)}</time>
    </p>
  </li>
)

const Turning = ({ words, newsletters: { newer, older } }: { words: Words; newsletters: NewsletterList }) =>
  newer || older ? (
    <nav aria-label={words.t('web.newsletters.pages')} className="turning">
      {newer ? <a href={paths.newslettersPage(words.language, newer)}>{words.t('web.newsletters.newer')}</a> : null}
      {older ? <a href={paths.newslettersPage(words.language, older)}>{words.t('web.newsletters.older')}</a> : null}
    </nav>
  ) : null
