/** The languages content is written in. `sv` is the default and what a missing text falls back to. */
export const contentLanguages = ['sv', 'en', 'sma'] as const
export type ContentLanguage = (typeof contentLanguages)[number]

/** The languages that Spets' own words (buttons, messages, mail frames) exist in. */
export const uiLanguages = ['sv', 'en'] as const
export type UiLanguage = (typeof uiLanguages)[number]

export const defaultLanguage = 'sv' satisfies ContentLanguage

export const isContentLanguage = (value: unknown): value is ContentLanguage => contentLanguages.some((language) => language === value)

/** The language of our own words for a reader of `language`: no machine writes South Sami, so it reads Swedish. */
export const uiLanguageFor = (language: string | null | undefined): UiLanguage => (language === 'en' ? 'en' : 'sv')

interface LanguageHeaders {
  cookie?: string | undefined
  'accept-language'?: string | undefined
}

/** The language of our own words for whoever sends a request: chosen in the admin UI, or the browser's first. */
export function uiLanguageOf({ 'accept-language': accepted = '', cookie = '' }: LanguageHeaders): UiLanguage {
  const chosen = /(?:^|;\s*)payload-lng=(\w+)/.exec(cookie)?.[1] ?? accepted.trim().slice(0, 2).toLowerCase()
  return uiLanguageFor(chosen)
}

/**
 * The language of content that a reader asks for (`Accept-Language`, RFC 9110 12.5.4): the one of ours that is wanted most.
 * @returns null when none of ours is
 */
export function acceptedLanguage(accepted: string | null | undefined): ContentLanguage | null {
  const wanted = (accepted ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const quality = Number(/^\s*q=([\d.]+)\s*$/.exec(parameters.find((each) => /^\s*q=/.test(each)) ?? '')?.[1] ?? 1)
      return { language: tag.split('-', 1)[0], quality }
    })
    .filter((each): each is { language: ContentLanguage; quality: number } => isContentLanguage(each.language) && each.quality > 0)
  return wanted.toSorted((one, other) => other.quality - one.quality)[0]?.language ?? null
}
