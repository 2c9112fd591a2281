import type { Payload } from 'payload'
import { entriesIn, mostInSitemap, type SitePage, sitemapIndexXml, sitemapXml } from '../../domain/openData/sitemap'
import { settingsOf } from '../../env'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { publicAddresses, type PublicAddresses } from '../../links/addresses'
import { readNewsletters } from '../content/archiveList'
import { allPages, pageSize } from '../content/read'
import type { Handler } from '../handler'
import { openAnswer, openProblem } from './answer'
import { written } from './readVocabulary'

const type = 'application/xml; charset=utf-8'

/** `/sitemap.xml`: all public pages in all languages that they have text in, or what leads to several such files. */
export const sitemap: Handler = async (payload) => {
  const parts = partsOf(await sitePages(payload))
  const [only = []] = parts
  if (parts.length <= 1) return openAnswer(sitemapXml(only), type)
  return openAnswer(sitemapIndexXml(parts.map((_, index) => `${settingsOf(payload).publicUrl}/sitemaps/${index + 1}.xml`)), type)
}

/** `/sitemaps/1.xml` and so on, where one file would hold too many. */
export const sitemapPart: Handler<{ file: string }> = async (payload, request, { file }) => {
  const number = Number(/^([1-9]\d{0,3})\.xml$/.exec(file)?.[1] ?? 0)
  const parts = number > 0 ? partsOf(await sitePages(payload)) : []
  const part = parts[number - 1]
  return part && parts.length > 1 ? openAnswer(sitemapXml(part), type) : openProblem(request, 'notFound', 'openData.noSuchData', 404)
}

/** A page stands with all of its languages in one file. */
function partsOf(pages: readonly SitePage[]): SitePage[][] {
  const parts: SitePage[][] = []
  let entries = Infinity
  for (const page of pages) {
    if (entries + entriesIn(page) > mostInSitemap) {
      parts.push([])
      entries = 0
    }
    parts.at(-1)?.push(page)
    entries += entriesIn(page)
  }
  return parts
}

type InLanguage = (language: ContentLanguage) => string

/** What has a page of its own for each document. */
const collections = {
  news: 'news',
  calls: 'call',
  initiatives: 'initiative',
  meetings: 'meeting',
  pages: 'page',
  'strength-areas': 'strengthArea',
} as const satisfies Record<string, keyof PublicAddresses>

type Listed = keyof typeof collections

async function sitePages(payload: Payload): Promise<SitePage[]> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const listed = Object.keys(collections) as Listed[]
  return [
    ...listsOf(addresses),
    ...(await Promise.all(listed.map((collection) => documentPages(payload, collection, addresses)))).flat(),
    ...(await termPages(payload, addresses)),
    ...(await newsletterPages(payload, addresses)),
  ]
}

/** Lists are in all languages, and new whenever something in them is. */
const listsOf = (addresses: PublicAddresses): SitePage[] =>
  [
    addresses.home,
    addresses.newsList,
    addresses.glossary,
    addresses.meetingList,
    addresses.newsletterList,
    addresses.callList,
    addresses.initiativeList,
    addresses.yearWheel,
    addresses.documentList,
    addresses.privacy,
  ].map((address) => ({ addresses: inLanguages(contentLanguages, address), modified: null }))

const inLanguages = (languages: readonly ContentLanguage[], address: InLanguage): SitePage['addresses'] =>
  Object.fromEntries(languages.map((language) => [language, address(language)]))

/** The languages that a document's name is written in; its own where it is in one for all. */
const languagesOf = (name: unknown): ContentLanguage[] =>
  typeof name === 'string' ? [defaultLanguage] : (Object.keys(written(name)) as ContentLanguage[])

interface Named {
  address: string
  name: unknown
  updatedAt: string
}

const pageOf = ({ address, name, updatedAt }: Named, addressIn: (language: ContentLanguage, address: string) => string): SitePage => ({
  addresses: inLanguages(languagesOf(name), (language) => addressIn(language, address)),
  modified: updatedAt,
})

async function documentPages(payload: Payload, collection: Listed, addresses: PublicAddresses): Promise<SitePage[]> {
  const select = { slug: true, title: true, updatedAt: true } as const
  const docs = await allPages((page) => payload.find({ collection, select, ...asking, sort: 'slug', page }))
  return docs.map(({ slug, title, updatedAt }) => pageOf({ address: slug, name: title, updatedAt }, addresses[collections[collection]]))
}

async function termPages(payload: Payload, addresses: PublicAddresses): Promise<SitePage[]> {
  const select = { identifier: true, preferredLabel: true, updatedAt: true } as const
  const docs = await allPages((page) => payload.find({ collection: 'terms', select, ...asking, sort: 'identifier', joins: false, page }))
  return docs.map(({ identifier, preferredLabel, updatedAt }) =>
    pageOf({ address: identifier, name: preferredLabel, updatedAt }, addresses.term),
  )
}

/** More than anybody has sent. */
const mostNewsletters = 10_000

/** A newsletter was sent in all languages, and its page has all of them. */
async function newsletterPages(payload: Payload, addresses: PublicAddresses): Promise<SitePage[]> {
  const { items } = await readNewsletters(payload, defaultLanguage, mostNewsletters, 1)
  return items.map(({ sentAt, slug }) => ({
    addresses: inLanguages(contentLanguages, (language) => addresses.newsletter(language, slug)),
    modified: sentAt,
  }))
}

const asking = { overrideAccess: false, locale: 'all', depth: 0, limit: pageSize } as const
