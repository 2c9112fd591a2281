import { type ContentLanguage, contentLanguages } from '../../i18n/languages'

/** A value for each language of the content. */
export const perLanguage = <T>(make: (language: ContentLanguage) => T): Record<ContentLanguage, T> =>
  Object.fromEntries(contentLanguages.map((language) => [language, make(language)])) as Record<ContentLanguage, T>

/** The same for values that take time. */
export async function perLanguageInTime<T>(make: (language: ContentLanguage) => Promise<T>): Promise<Record<ContentLanguage, T>> {
  const made = await Promise.all(contentLanguages.map(async (language) => [language, await make(language)] as const))
  return Object.fromEntries(made) as Record<ContentLanguage, T>
}
