import type { CollectionSlug, Payload } from 'payload'
import type { ContentLanguage } from '../../i18n/languages'
import { policiesOf } from '../../policies'

/** As large as those who show links want it (Open Graph). */
export const pictureSize = { width: 1200, height: 630 }

/** The collection of a name whose documents have pages, and so pictures of their own; null for others. */
export const picturedCollection = ({ config }: Payload, name: string | undefined): CollectionSlug | null =>
  config.collections.find((each) => each.slug === name && policiesOf(each).page)?.slug ?? null

/**
 * Where the picture of a page lies that is shown where somebody shares it.
 * @param shows the document of the page, `news/ID`; the region's own picture without one that has a picture
 */
export function pictured(payload: Payload, language: ContentLanguage, shows?: string): string {
  const [name, id] = shows?.split('/') ?? []
  const collection = picturedCollection(payload, name)
  return collection && id ? `/og/${language}/${collection}/${encodeURIComponent(id)}.png` : `/og/${language}/site/start.png`
}
