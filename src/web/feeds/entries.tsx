import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Call, Media, News } from '../../payload-types'
import { PageBlock } from '../blocks/PageBlock'
import { CorrectionNotes } from '../components/CorrectionNotes'
import { EuNotice } from '../components/EuNotice'
import { Facts } from '../components/Facts'
import { Picture } from '../components/Picture'
import { Prose } from '../components/Prose'
import { Text } from '../components/Text'
import { readNewsletter } from '../content/archive'
import { readNewsletters } from '../content/archiveList'
import { readNews } from '../content/news'
import { allPopulated, asPublic, populated } from '../content/read'
import { type Words, wordsFor } from '../words'
import { absoluteLinks } from './absoluteLinks'

/** What is attached to an entry. */
interface Enclosure {
  url: string
  type: string
  octets: number
}

/** What a feed tells of one thing, whatever the form of the feed. */
export interface Entry {
  /** Lasts, whatever becomes of its address. */
  id: string
  url: string
  title: string
  summary: string
  /** The language that title and summary are in, which is Swedish where the feed's has none. */
  language: ContentLanguage
  /** The full text; what is in another language than the entry is marked where it stands. */
  html: string
  published: Date
  modified: Date
  /** The strength areas that it is about. */
  categories: string[]
  enclosure: Enclosure | null
}

/** No feed has more; whoever wants all of it asks the API. */
const most = 50

/** The latest news, of one strength area or of all. */
export async function newsEntries(payload: Payload, language: ContentLanguage, area: string | null): Promise<Entry[]> {
  const { items } = await readNews(payload, most, 1, area === null ? {} : { strengthAreas: { equals: area } })
  return Promise.all(items.map((item) => newsEntry(payload, item, language)))
}

async function newsEntry(payload: Payload, item: News, language: ContentLanguage): Promise<Entry> {
  const told = toldIn(payload, language, item)
  const url = addressesOf(payload).news(language, item.slug)
  const { words } = told
  return {
    ...told.entry,
    ...(await textOf(payload, url, [
      <Text key="lead" as="p" words={words} of={item.lead} />,
      <Picture key="picture" words={words} media={populated(item.picture)} />,
      <Prose key="body" words={words} of={item.body} />,
      item.euNotice ? <EuNotice key="eu" words={words} /> : null,
    ])),
    id: idOf('news', item.id, language),
    summary: words.pick(item.lead)?.value ?? '',
    published: new Date(item.date),
    enclosure: enclosureOf(payload, populated(item.picture)),
  }
}

/** The latest calls, open and closed: a reader of a feed keeps what it was told. */
export async function callEntries(payload: Payload, language: ContentLanguage): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'calls', sort: '-createdAt', limit: most, ...asPublic })
  return Promise.all(docs.map((call) => callEntry(payload, call, language)))
}

async function callEntry(payload: Payload, call: Call, language: ContentLanguage): Promise<Entry> {
  const { entry, words } = toldIn(payload, language, call)
  const facts: [string, string | null][] = [
    [words.t('web.calls.funder'), call.funder],
    [words.t('web.calls.opens'), call.opens ? words.day(call.opens) : null],
    [words.t('web.calls.closes'), call.closes ? words.day(call.closes) : null],
  ]
  const link = call.link ? (
    <p key="link">
      <a href={call.link}>{words.t('web.calls.readMore', { funder: call.funder })}</a>
    </p>
  ) : null
  const parts = [<Text key="summary" as="p" words={words} of={call.summary} />, <Facts key="facts" rows={facts} />, link]
  return {
    ...entry,
    ...(await textOf(payload, addressesOf(payload).call(language, call.slug), parts)),
    id: idOf('calls', call.id, language),
    summary: words.pick(call.summary)?.value ?? '',
    published: new Date(call.createdAt),
    enclosure: null,
  }
}

/** The latest newsletters of the archive, each as it may be read on its page. */
export async function newsletterEntries(payload: Payload, language: ContentLanguage): Promise<Entry[]> {
  const { items } = await readNewsletters(payload, language, most, 1)
  const entries = await Promise.all(items.map(({ slug }) => newsletterEntry(payload, slug, language)))
  return entries.filter((entry) => entry !== null)
}

async function newsletterEntry(payload: Payload, slug: string, language: ContentLanguage): Promise<Entry | null> {
  const newsletter = await readNewsletter(payload, slug, language)
  if (!newsletter?.sentAt) return null
  const { blocks, corrections, dispatch, preheader, sentAt, subject } = newsletter
  const words = entryWords(payload, language, subject.lang)
  return {
    ...(await textOf(payload, addressesOf(payload).newsletter(language, slug), [
      <CorrectionNotes key="corrections" corrections={corrections} words={words} />,
      ...blocks.map((block, index) => <PageBlock key={index} words={words} block={block} />),
    ])),
    id: idOf('dispatches', dispatch, language),
    title: subject.value,
    summary: preheader.value,
    language: subject.lang,
    published: new Date(sentAt),
    modified: new Date(corrections[0]?.at ?? sentAt),
    categories: [],
    enclosure: null,
  }
}

/** What news and calls have in common, and words that mark whatever is in another language than the entry. */
function toldIn(payload: Payload, language: ContentLanguage, { strengthAreas, title, updatedAt }: Call | News) {
  const named = entryWords(payload, language, language).pick(title)
  const words = entryWords(payload, language, named?.lang ?? language)
  const categories = allPopulated(strengthAreas).flatMap((area) => words.pick(area.title)?.value ?? [])
  const entry = { title: named?.value ?? '', language: named?.lang ?? language, modified: new Date(updatedAt), categories }
  return { entry, words }
}

function entryWords(payload: Payload, language: ContentLanguage, ofEntry: ContentLanguage): Words {
  return { ...wordsFor(language, settingsOf(payload).zone), markOf: (each) => (each === ofEntry ? undefined : each) }
}

async function textOf(payload: Payload, url: string, parts: ReactNode[]): Promise<{ url: string; html: string }> {
  // Next refuses a static import of the renderer beside server components.
  const { renderToStaticMarkup } = await import('react-dom/server')
  // The renderer has browsers fetch pictures early, which is for the head of a page.
  const html = renderToStaticMarkup(<>{parts}</>).replaceAll(/<link rel="preload"[^>]*>/g, '')
  return { url, html: absoluteLinks(html, settingsOf(payload).publicUrl, url) }
}

function enclosureOf(payload: Payload, media: Media | null): Enclosure | null {
  const file = media?.sizes?.wide?.url ? media.sizes.wide : media
  if (!file?.url || !file.mimeType || !file.filesize) return null
  return { url: addressesOf(payload).file(file.url), type: file.mimeType, octets: file.filesize }
}

const addressesOf = (payload: Payload) => publicAddresses(settingsOf(payload).publicUrl)

const idOf = (collection: string, id: string, language: ContentLanguage): string => `urn:spets:${collection}:${id}:${language}`
