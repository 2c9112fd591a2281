/** Where words of the glossary are explained as one reads, if the region wants it. */
export const termPlaces = ['newsItem', 'page', 'newsletter', 'report'] as const
export type TermPlace = (typeof termPlaces)[number]
