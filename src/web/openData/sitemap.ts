import type { Payload, SanitizedCollectionConfig } from 'payload'
import { entriesIn, mostInSitemap, type SitePage, sitemapIndexXml, sitemapXml } from '../../domain/openData/sitemap'
import { written } from '../../domain/localised'
import { settingsOf } from '../../env'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { publicAddresses, type PublicAddresses } from '../../links/addresses'
import { policiesOf } from '../../policies'
import { readNewsletters } from '../content/archiveList'
import { allPages, pageSize } from '../content/read'
import type { Handler } from '../handler'
import { openAnswer, openProblem } from './answer'

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

async function sitePages(payload: Payload): Promise<SitePage[]> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const collections = payload.config.collections.filter((config) => policiesOf(config).page)
  return [
    ...listsOf(addresses),
    ...(await Promise.all(collections.map((config) => documentPages(payload, config, addresses)))).flat(),
    ...(await newsletterPages(payload, addresses)),
  ]
}

/** Lists are in all languages, and new whenever something in them is. */
const listsOf = (addresses: PublicAddresses): SitePage[] =>
  [
    addresses.home,
    addresses.newsList,
    addresses.strengthAreaList,
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

interface Shown {
  name: unknown
  title: unknown
  updatedAt: string
}

/** What a collection has a page for each of, as the public may read it. */
async function documentPages(payload: Payload, config: SanitizedCollectionConfig, addresses: PublicAddresses): Promise<SitePage[]> {
  const { page } = policiesOf(config)
  if (!page) return []
  const [name, title] = [page.name ?? 'slug', config.admin.useAsTitle ?? 'title']
  const select = { [name]: true, [title]: true, updatedAt: true }
  const docs = await allPages((nth) => payload.find({ collection: config.slug, select, ...asking, sort: name, page: nth }))
  const shown = docs
    .map((doc) => Object(doc) as Record<string, unknown>)
    .map((doc) => ({ ...doc, name: doc[name], title: doc[title] }) as Shown)
  return shown.map((each) => ({
    addresses: inLanguages(languagesOf(each.title), (language) => addresses[page.address](language, String(each.name))),
    modified: each.updatedAt,
  }))
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
