import type { ContentLanguage } from '../../i18n/languages'

/** As large as those who show links want it (Open Graph). */
export const pictureSize = { width: 1200, height: 630 }

/** What has a picture of its own, made of its title. */
export const picturedKinds = ['news', 'meetings', 'strength-areas', 'pages', 'calls', 'initiatives', 'terms'] as const

export type PicturedKind = (typeof picturedKinds)[number]

export const isPicturedKind = (kind: string | undefined): kind is PicturedKind => picturedKinds.some((each) => each === kind)

/**
 * Where the picture of a page lies that is shown where somebody shares it.
 * @param shows the document of the page, `news/ID`; the region's own picture without one
 */
export function pictured(language: ContentLanguage, shows?: string): string {
  const [kind, id = ''] = shows?.split('/') ?? []
  return isPicturedKind(kind) ? `/og/${language}/${kind}/${encodeURIComponent(id)}.png` : `/og/${language}/site/start.png`
}
