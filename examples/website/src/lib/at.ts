import { type Language, site } from '../../site.config'

/** The address of a page of ours. */
export const at = (language: Language, ...segments: string[]): string => `/${[language, ...segments].map(encodeURIComponent).join('/')}/`

/** For pages that exist once a language. */
export const inEachLanguage = () => site.languages.map((language) => ({ params: { lang: language } }))

/** For pages that exist once an item and language. */
export async function forEachItem<T extends { id: string }>(listIn: (language: Language) => Promise<T[]>) {
  const lists = await Promise.all(site.languages.map(async (language) => ({ language, items: await listIn(language) })))
  return lists.flatMap(({ items, language }) => items.map((item) => ({ params: { lang: language, id: item.id }, props: { item } })))
}

/** The language of an address. */
export const languageOf = (said: string | undefined): Language => site.languages.find((each) => each === said) ?? 'sv'
