import { proseHtml } from '../../glossary'
import type { ContentLanguage } from '../../i18n/languages'
import type { Media } from '../../payload-types'
import { partsFor } from '../prose/parts'
import type { Words } from '../words'

/** What the values of an answer are made with. */
export interface At {
  words: Words
  /** Where Spets is reached (PUBLIC_URL), without a slash at the end. */
  root: string
}

/** A text with the language that it really is in. */
export interface TextValue {
  value: string
  lang: ContentLanguage
}

/** A text of a document read in all languages; null where it is empty in each. */
export function textOf<T>(field: T, { words }: At): TextValue | null {
  const picked = words.pick(field)
  return picked && { value: String(picked.value), lang: picked.lang }
}

/** Running text as HTML, in the language that it really is in; its pictures and files with their whole addresses. */
export function proseOf(field: { root: object } | null | undefined, at: At): { html: string; lang: ContentLanguage } | null {
  const { words } = at
  const picked = words.pick(field)
  if (!picked) return null
  const parts = partsFor({ words, lang: picked.lang, addressOf: (url) => absolute(url, at) })
  return { html: proseHtml(picked.value, null, parts), lang: picked.lang }
}

/** What a related document is known by. */
interface Related {
  id: string
  slug?: string
  identifier?: string
  title?: unknown
  preferredLabel?: unknown
  name?: unknown
}

/** A related document and where it is; null where the public may not see it, of which Payload leaves only the id. */
export function referenceTo(path: string, related: unknown, at: At) {
  if (typeof related !== 'object' || related === null) return null
  const { id, identifier, name, preferredLabel, slug, title } = related as Related
  const key = slug ?? identifier ?? id
  return { id: key, href: hrefOf(path, key, at), title: textOf(name ?? preferredLabel ?? title, at) }
}

/** Several of them, those that the public may see. */
export const referencesTo = (path: string, related: unknown, at: At) =>
  (Array.isArray(related) ? related : []).flatMap((each: unknown) => referenceTo(path, each, at) ?? [])

/** Where something is in this API. */
export const hrefOf = (path: string, key: string, { root }: At): string => `${root}/v1/${path}/${encodeURIComponent(key)}`

/** The address of a file of ours, with the host that the public knows us by. */
export function absolute(url: string, { root }: At): string {
  const { pathname, search } = new URL(url, 'http://spets.invalid')
  return root + pathname + search
}

/** A picture with its sizes; null where there is none. */
export function pictureOf(media: unknown, at: At) {
  if (typeof media !== 'object' || media === null) return null
  const { alt, credit, focalX, focalY, height, sizes, url, width } = media as Media
  if (!url) return null
  const made = Object.values(sizes ?? {}).flatMap((size) =>
    size?.url ? [{ url: absolute(size.url, at), width: size.width ?? null, height: size.height ?? null, type: size.mimeType ?? '' }] : [],
  )
  return {
    url: absolute(url, at),
    width: width ?? null,
    height: height ?? null,
    alt: textOf(alt, at),
    credit: credit ?? null,
    focalPoint: { x: focalX ?? 50, y: focalY ?? 50 },
    sizes: made.toSorted((one, other) => (one.width ?? 0) - (other.width ?? 0)),
  }
}

/** A moment as it is given: RFC 3339, in UTC. Null where there is none. */
export const momentOf = (stored: string | null | undefined): string | null => (stored ? new Date(stored).toISOString() : null)
