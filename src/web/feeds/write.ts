import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { withoutUnwritable, xmlText } from '../../domain/openData/xml'
import type { ContentLanguage } from '../../i18n/languages'
import type { FeedForm } from './addresses'
import { feedForms } from './addresses'
import type { Entry } from './entries'

/** A feed as a whole, whatever its form. */
export interface Feed {
  title: string
  description: string
  publisher: string
  language: ContentLanguage
  /** The page with the same. */
  page: string
  /** Where the feed itself is read. */
  address: string
  /** When it has no entries, ISO 8601. */
  begun: string
  entries: readonly Entry[]
}

/** @param form which of the three */
export function writeFeed(feed: Feed, form: FeedForm): string {
  const text = writers[form](writable(feed))
  return form === 'json' ? text : withoutPadding(text)
}

/** A text that needs it stands in CDATA with ends of lines and blanks around it, which many readers take for a part of it. */
const padded = /(?:\n\s*)?<!\[CDATA\[([\s\S]*?)\]\]>(?:\n\s*(?=<\/))?/g

const withoutPadding = (xml: string): string => xml.replace(padded, (_, text: string) => xmlText(text))

/** What no XML can hold is left out, whatever came to be stored; JSON gets the same, so that all three say the same. */
const writable = (feed: Feed): Feed => ({
  ...feed,
  title: withoutUnwritable(feed.title),
  description: withoutUnwritable(feed.description),
  publisher: withoutUnwritable(feed.publisher),
  entries: feed.entries.map((entry) => ({
    ...entry,
    title: withoutUnwritable(entry.title),
    summary: withoutUnwritable(entry.summary),
    html: withoutUnwritable(entry.html),
    categories: entry.categories.map(withoutUnwritable),
  })),
})

const writers: Record<FeedForm, (feed: Feed) => string> = { rss, atom, json }

/** RSS tells the language of a feed, but not of an entry: `xml:lang` and Dublin Core do. */
function rss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: changed(feed),
    atom: { links: [{ href: feed.address, rel: 'self', type: feedForms.rss.type }] },
    items: feed.entries.map((entry) => ({
      guid: { value: entry.id, isPermaLink: false },
      title: entry.title,
      link: entry.url,
      description: entry.summary,
      pubDate: entry.published,
      categories: entry.categories.map((name) => ({ name })),
      ...(entry.enclosure
        ? { enclosures: [{ url: entry.enclosure.url, type: entry.enclosure.type, length: entry.enclosure.octets }] }
        : {}),
      content: { encoded: entry.html },
      dc: { creators: [feed.publisher], languages: [entry.language] },
      xml: { lang: entry.language },
    })),
  })
}

function atom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.address,
    // A title without a type vanishes.
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.description, type: 'text' },
    updated: changed(feed),
    authors: [{ name: feed.publisher }],
    links: [
      { href: feed.address, rel: 'self', type: feedForms.atom.type },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title, type: 'text' },
      summary: { value: entry.summary, type: 'text' },
      content: { value: entry.html, type: 'html' },
      updated: entry.modified,
      published: entry.published,
      categories: entry.categories.map((term) => ({ term })),
      links: [
        { href: entry.url, rel: 'alternate', type: 'text/html' },
        ...(entry.enclosure
          ? [{ href: entry.enclosure.url, rel: 'enclosure', type: entry.enclosure.type, length: entry.enclosure.octets }]
          : []),
      ],
      xml: { lang: entry.language },
    })),
  })
}

function json(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.address,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      language: entry.language,
      date_published: entry.published,
      date_modified: entry.modified,
      tags: entry.categories,
      ...(entry.enclosure
        ? { attachments: [{ url: entry.enclosure.url, mime_type: entry.enclosure.type, size_in_bytes: entry.enclosure.octets }] }
        : {}),
    })),
  })
  return JSON.stringify(written)
}

const changed = ({ begun, entries }: Feed): Date =>
  new Date(
    entries.length > 0 ? Math.max(...entries.map(({ modified, published }) => Math.max(Number(modified), Number(published)))) : begun,
  )
