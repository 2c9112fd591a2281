import type { DefaultTranslationKeys } from '@payloadcms/translations'
import { contentLanguages, defaultLanguage } from './languages'
import { payload as payloadEn } from './en/payload'
import { payload as payloadSv } from './sv/payload'
import { texts } from '.'

/** Payload's choice of languages: those of the content, our own words for the admin UI under `spets`, and ours for some of its own. */
export const languageChoices = {
  localization: {
    locales: [
      { code: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
      { code: 'en', label: { sv: 'Engelska', en: 'English' }, fallbackLocale: 'sv' },
      { code: 'sma', label: { sv: 'Sydsamiska', en: 'South Sami' }, fallbackLocale: 'sv' },
    ] satisfies { code: (typeof contentLanguages)[number]; label: Record<string, string>; fallbackLocale?: string }[],
    defaultLocale: defaultLanguage,
    defaultLocalePublishOption: 'active' as const,
    fallback: true,
  },
  translations: {
    sv: { ...payloadSv, spets: { ...texts.sv, code: 'sv' } },
    en: { ...payloadEn, spets: { ...texts.en, code: 'en' } },
  },
}

/** Asked of Payload's `t`, this answers with the language it speaks. Payload's types know its own keys only. */
export const languageKey = 'spets:code' as DefaultTranslationKeys
