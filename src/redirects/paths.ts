import type { CollectionConfig, CollectionSlug, Payload } from 'payload'
import { nameField } from '../access/visible'
import { defaultLanguage, isContentLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'
import { reservedPageNames } from '../links/pageNames'
import { type PageOfDocument, policiesOf } from '../policies'

const addresses = publicAddresses('')

/** Nothing of ours has a longer address. */
const longest = 500

/** The address of a document's page without the language before it, as people write it: `/news/nytt-kluster`. */
export const pathOf = ({ address }: PageOfDocument, name: string): string =>
  readable(addresses[address](defaultLanguage, name)).slice(`/${defaultLanguage}`.length)

/**
 * An address of ours as redirects have it: without host, language and a slash at the end, and with letters as they are read.
 * What is none of ours stays as it was written.
 * @param root where Spets is reached (PUBLIC_URL)
 */
export function normalPath(written: string, root: string): string {
  const own = written.trim()
  const path = readable(own.startsWith(`${root}/`) ? own.slice(root.length) : own)
  const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(path) ?? []
  const within = isContentLanguage(first) ? rest || '/' : path
  return within.length > 1 ? within.replace(/\/+$/, '') : within
}

/** The path of a request within its language; null where it has none. */
export function pathWithin(pathname: string): { language: string; path: string } | null {
  const [, language = '', rest = ''] = /^\/([^/]+)(\/.+)$/.exec(pathname) ?? []
  if (!isContentLanguage(language) || pathname.length > longest) return null
  return { language, path: normalPath(rest, '') }
}

/** Decoded where it can be. */
function readable(path: string): string {
  try {
    return decodeURI(path).normalize()
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}

/** A document that an address is meant for, whether readers see it or not. */
export interface DocumentAtPath {
  collection: CollectionConfig & { slug: CollectionSlug }
  name: string
}

/** Which collection's page an address would be, and the name in it; null where it is none. */
export function documentAt({ config }: Payload, path: string): DocumentAtPath | null {
  for (const collection of config.collections) {
    const { page } = policiesOf(collection)
    if (!page) continue
    const before = pathOf(page, '')
    const name = path.startsWith(before) ? path.slice(before.length) : ''
    if (name !== '' && !name.includes('/') && !isOwnPage(path)) return { collection: collection as DocumentAtPath['collection'], name }
  }
  return null
}

/** Whether an address is that of a page which no document has: the first page, or a list. */
export const isOwnPage = (path: string): boolean => path === '/' || reservedPageNames.has(path.slice(1))

/** What is stored at an address; null where nothing is, or only in the trash. */
export async function storedAt(payload: Payload, path: string): Promise<{ at: DocumentAtPath; stored: Stored } | null> {
  const at = documentAt(payload, path)
  if (!at) return null
  const where = { and: [{ [nameField(at.collection)]: { equals: at.name } }] }
  const stored = await payload.db.findOne<Stored>({ collection: at.collection.slug, where })
  return stored && !stored.deletedAt ? { at, stored } : null
}

/** Whether something is stored at an address, out or not. */
export const isStored = async (payload: Payload, path: string): Promise<boolean> => (await storedAt(payload, path)) !== null

export type Stored = Record<string, unknown> & { id: string }
