import { type ContentLanguage, defaultLanguage, type UiLanguage } from '../i18n/languages'

/** The pages of documents that users can see before they are out. */
export const previewedPages = ['meeting', 'news', 'page', 'strengthArea'] as const

export type PreviewedPage = (typeof previewedPages)[number]

/**
 * The addresses under which the public finds us, in one place.
 * @param root where Spets is reached (PUBLIC_URL), without a slash at the end
 * @example publicAddresses('https://s3.example.se').news('sv', 'nytt-kluster')
 */
export function publicAddresses(root: string) {
  const address = (...segments: string[]) => [root, ...segments.map(encodeURIComponent)].join('/')
  return {
    home: (language: ContentLanguage) => address(language),
    newsList: (language: ContentLanguage) => address(language, 'news'),
    news: (language: ContentLanguage, slug: string) => address(language, 'news', slug),
    glossary: (language: ContentLanguage) => address(language, 'terms'),
    term: (language: ContentLanguage, key: string) => address(language, 'terms', key),
    meetingList: (language: ContentLanguage) => address(language, 'meetings'),
    meeting: (language: ContentLanguage, slug: string) => address(language, 'meetings', slug),
    /** The meeting as an iCalendar file. */
    meetingCalendar: (language: ContentLanguage, slug: string) => address(language, 'meetings', slug, 'calendar.ics'),
    /** All public meetings as a calendar to subscribe to. */
    meetingFeed: (language: ContentLanguage) => address(language, 'meetings', 'calendar.ics'),
    strengthAreaList: (language: ContentLanguage) => address(language, 'strength-areas'),
    strengthArea: (language: ContentLanguage, slug: string) => address(language, 'strength-areas', slug),
    /** The public meetings of a strength area as a calendar to subscribe to. */
    strengthAreaFeed: (language: ContentLanguage, slug: string) => address(language, 'strength-areas', slug, 'calendar.ics'),
    /** What one who logs in may read of meetings, as a calendar to subscribe to; Swedish where nothing is said. */
    ownFeed: (secret: string, language: UiLanguage) =>
      address('calendar', `${secret}.ics`) + (language === defaultLanguage ? '' : `?language=${language}`),
    /** All sent newsletters that are meant for everyone. */
    newsletterList: (language: ContentLanguage) => address(language, 'newsletters'),
    /** A sent newsletter as a web page. */
    newsletter: (language: ContentLanguage, slug: string) => address(language, 'newsletters', slug),
    page: (language: ContentLanguage, slug: string) => address(language, slug),
    callList: (language: ContentLanguage) => address(language, 'calls'),
    call: (language: ContentLanguage, slug: string) => address(language, 'calls', slug),
    initiativeList: (language: ContentLanguage) => address(language, 'initiatives'),
    initiative: (language: ContentLanguage, slug: string) => address(language, 'initiatives', slug),
    yearWheel: (language: ContentLanguage) => address(language, 'year-wheel'),
    /** The year wheel as a picture, as data, and as an iCalendar file. */
    yearWheelFile: (language: ContentLanguage, file: 'calendar.ics' | 'year-wheel.json' | 'year-wheel.svg') =>
      address(language, 'year-wheel', file),
    /** Where the public searches. */
    search: (language: ContentLanguage) => address(language, 'search'),
    documentList: (language: ContentLanguage) => address(language, 'documents'),
    /** A page as it is saved, for users; by the name that its address has here. */
    preview: (language: ContentLanguage, kind: PreviewedPage, id: string) => address(language, 'preview', kind, id),
    privacy: (language: ContentLanguage) => address(language, 'privacy'),
    /** The page where a person leaves; it changes nothing by being opened. */
    unsubscribe: (token: string) => address('unsubscribe', token),
    /** Where a mail client posts for the person (RFC 8058). */
    unsubscribeOneClick: (token: string) => address('unsubscribe', token, 'one-click'),
    /** Where anyone may ask for the newsletter. */
    subscribe: (language: ContentLanguage) => address(language, 'subscribe'),
    /** The page where a subscription is confirmed; it changes nothing by being opened. */
    subscription: (token: string) => address('subscriptions', token),
    /** The page where a sign-up for a meeting is confirmed; it changes nothing by being opened. */
    signUp: (token: string) => address('sign-ups', token),
    /** The page where a contact chooses what to get. */
    preferences: (token: string) => address('preferences', token),
    /** The page where an invitation is answered. */
    invitation: (token: string) => address('invitations', token),
    /** A file of ours, given with or without a host. */
    file: (url: string) => {
      const { pathname, search } = new URL(url, 'http://spets.invalid')
      return root + pathname + search
    },
    /** The region's logo as mails show it. */
    logo: () => address('logo.png'),
    /** The same for a dark ground. */
    darkLogo: () => address('logo-dark.png'),
    euEmblem: () => address('eu-emblem.png'),
  }
}

export type PublicAddresses = ReturnType<typeof publicAddresses>
