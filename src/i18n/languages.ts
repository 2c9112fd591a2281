/** The languages content is written in. `sv` is the default and what a missing text falls back to. */
export const contentLanguages = ['sv', 'en', 'sma'] as const
export type ContentLanguage = (typeof contentLanguages)[number]

/** The languages that Spets' own words (buttons, messages, mail frames) exist in. */
export const uiLanguages = ['sv', 'en'] as const
export type UiLanguage = (typeof uiLanguages)[number]

export const defaultLanguage = 'sv' satisfies ContentLanguage

export const isContentLanguage = (value: unknown): value is ContentLanguage =>
  contentLanguages.some((language) => language === value)

/** The language of our own words for a reader of `language`: no machine writes South Sami, so it reads Swedish. */
export const uiLanguageFor = (language: string | null | undefined): UiLanguage => (language === 'en' ? 'en' : 'sv')
