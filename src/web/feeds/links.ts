import { paths } from '../paths'
import type { Words } from '../words'
import { areaFeedAddress, feedAddress, type FeedForm, feedForms, type FeedKind } from './addresses'

/** A feed that a page tells programs of: `<link rel="alternate">`. */
export interface FeedLink {
  href: string
  type: string
  title: string
}

const forms = Object.keys(feedForms) as FeedForm[]

/** The feeds of a list's page, in the page's language. */
export const feedsOf = (words: Words, kind: FeedKind): FeedLink[] =>
  forms.map((form) => ({
    href: feedAddress(paths, words.language, kind, form),
    ...named(words, words.t(`openData.${kind}.title`), form),
  }))

/** The feeds of a strength area's page. @param title the area's name */
export const areaFeedsOf = (words: Words, slug: string, title: string): FeedLink[] =>
  forms.map((form) => ({
    href: areaFeedAddress(paths, words.language, slug, form),
    ...named(words, `${words.t('openData.news.title')} – ${title}`, form),
  }))

const named = (words: Words, what: string, form: FeedForm) => ({
  type: feedForms[form].type,
  title: words.t('openData.feed.read', { what, format: feedForms[form].name }),
})
