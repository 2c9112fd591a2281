import type { Payload } from 'payload'
import { settingsOf } from '../../env'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { readSite } from '../content/site'
import { readStrengthArea } from '../content/strengthAreas'
import type { Handler } from '../handler'
import { openAnswer, openProblem } from '../openData/answer'
import { wordsFor } from '../words'
import { areaFeedAddress, feedAddress, type FeedForm, feedForms, type FeedKind } from './addresses'
import { callEntries, type Entry, newsEntries, newsletterEntries } from './entries'
import { writeFeed } from './write'

const readers: Record<FeedKind, (payload: Payload, language: ContentLanguage) => Promise<Entry[]>> = {
  news: (payload, language) => newsEntries(payload, language, null),
  call: callEntries,
  newsletter: newsletterEntries,
}

/** All news, calls or newsletters as a feed: `/{language}/news/feed.rss`. */
export const feedOf =
  (kind: FeedKind, form: FeedForm): Handler<{ language: string }> =>
  async (payload, request, { language }) => {
    if (!isContentLanguage(language)) return noFeed(request)
    const addresses = publicAddresses(settingsOf(payload).publicUrl)
    const pages = { news: addresses.newsList, call: addresses.callList, newsletter: addresses.newsletterList }
    const what = wordsFor(language, settingsOf(payload).zone).t(`openData.${kind}.title`)
    const entries = await readers[kind](payload, language)
    const address = feedAddress(addresses, language, kind, form)
    return answer(payload, { what, kind, language, page: pages[kind](language), address, entries }, form)
  }

/** The news of a strength area as a feed: `/{language}/strength-areas/{slug}/feed.rss`. */
export const areaFeed =
  (form: FeedForm): Handler<{ language: string; slug: string }> =>
  async (payload, request, { language, slug }) => {
    const area = isContentLanguage(language) ? await readStrengthArea(payload, slug) : null
    if (!isContentLanguage(language) || !area) return noFeed(request)
    const addresses = publicAddresses(settingsOf(payload).publicUrl)
    const words = wordsFor(language, settingsOf(payload).zone)
    const what = [words.t('openData.news.title'), words.pick(area.title)?.value].filter(Boolean).join(' – ')
    const address = areaFeedAddress(addresses, language, area.slug, form)
    const entries = await newsEntries(payload, language, area.id)
    return answer(payload, { what, kind: 'news', language, page: addresses.strengthArea(language, area.slug), address, entries }, form)
  }

interface Found {
  what: string
  kind: FeedKind
  language: ContentLanguage
  page: string
  address: string
  entries: Entry[]
}

async function answer(payload: Payload, { kind, what, ...found }: Found, form: FeedForm): Promise<Response> {
  const site = await readSite(payload)
  const words = wordsFor(found.language, settingsOf(payload).zone)
  const publisher = words.pick(site.name)?.value ?? ''
  const title = words.t('openData.feed.title', { what, publisher })
  const description = words.t(`openData.${kind}.description`)
  const begun = site.createdAt ?? new Date(0).toISOString()
  return openAnswer(writeFeed({ ...found, title, description, publisher, begun }, form), `${feedForms[form].type}; charset=utf-8`)
}

const noFeed = (request: Request): Response => openProblem(request, 'notFound', 'openData.noSuchData', 404)
