import type { DefaultTranslationKeys } from '@payloadcms/translations'
import { contentLanguages, defaultLanguage } from './languages'
import { texts } from '.'

/** Payload's choice of languages: those of the content, and our own words for the admin UI under `spets`. */
export const languageChoices = {
  localization: {
    locales: [
      { code: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
      { code: 'en', label: { sv: 'Engelska', en: 'English' }, fallbackLocale: 'sv' },
      { code: 'sma', label: { sv: 'Sydsamiska', en: 'South Sami' }, fallbackLocale: 'sv' },
    ] satisfies { code: (typeof contentLanguages)[number]; label: Record<string, string>; fallbackLocale?: string }[],
    defaultLocale: defaultLanguage,
    fallback: true,
  },
  translations: { sv: { spets: { ...texts.sv, code: 'sv' } }, en: { spets: { ...texts.en, code: 'en' } } },
}

/** Asked of Payload's `t`, this answers with the language it speaks. Payload's types know its own keys only. */
export const languageKey = 'spets:code' as DefaultTranslationKeys
