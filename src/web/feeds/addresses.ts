import type { ContentLanguage } from '../../i18n/languages'
import type { PublicAddresses } from '../../links/addresses'

/** The forms of a feed, by the ending of its address. */
export const feedForms = {
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const

export type FeedForm = keyof typeof feedForms

/** What has a feed of its own; news in a strength area beside them. */
export type FeedKind = 'call' | 'news' | 'newsletter'

/** Where a feed is read, with or without the host as the addresses have it. */
export function feedAddress(addresses: PublicAddresses, language: ContentLanguage, kind: FeedKind, form: FeedForm): string {
  const lists = { news: addresses.newsList, call: addresses.callList, newsletter: addresses.newsletterList }
  return `${lists[kind](language)}/feed.${form}`
}

/** Where the news of a strength area are read as a feed. */
export const areaFeedAddress = (addresses: PublicAddresses, language: ContentLanguage, slug: string, form: FeedForm): string =>
  `${addresses.strengthArea(language, slug)}/feed.${form}`
