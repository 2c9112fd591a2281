import type { ContentLanguage } from '../../i18n/languages'
import { xmlHead, xmlText } from './xml'

/** A page that is the same in several languages. */
export interface SitePage {
  /** Its whole address in each language that it has text in. */
  addresses: { readonly [L in ContentLanguage]?: string }
  /** When it was last changed, ISO 8601; null where nobody knows. */
  modified: string | null
}

/** Far below what the protocol allows (50,000 addresses and 50 MiB): each address tells of the others too. */
export const mostInSitemap = 5_000

/** One entry an address, each with all of its languages (sitemaps.org 0.9, and what search engines read of hreflang). */
export const sitemapXml = (pages: readonly SitePage[]): string =>
  `${xmlHead}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages
    .flatMap(entriesOf)
    .join('')}</urlset>\n`

/** How many entries a page has. */
export const entriesIn = ({ addresses }: SitePage): number => Object.keys(addresses).length

function entriesOf({ addresses, modified }: SitePage): string[] {
  const others = Object.entries(addresses).map(
    ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`,
  )
  const changed = modified === null ? '' : `<lastmod>${modified}</lastmod>`
  return Object.values(addresses).map(
    (address) => `<url><loc>${xmlText(address)}</loc>${changed}${others.length > 1 ? others.join('') : ''}</url>\n`,
  )
}

/** What leads to several sitemaps. */
export const sitemapIndexXml = (addresses: readonly string[]): string =>
  `${xmlHead}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`
