import type { MailLook, Scheme, Worn } from './face'
import type { ContentLanguage } from '../i18n/languages'

/**
 * A newsletter's blocks with everything looked up, in one language: what the mail, its plain text
 * and its web page are all made from. `lang` is the language the text really is in, which differs
 * from the one asked for where a translation is missing.
 */
export type ResolvedBlock =
  | { type: 'text'; html: string; lang: ContentLanguage }
  | { type: 'news'; items: ResolvedNews[] }
  | { type: 'meeting'; meeting: ResolvedMeeting }
  | { type: 'term'; label: string; definition: string; url: string; lang: ContentLanguage }
  | { type: 'callToAction'; label: string; url: string; lang: ContentLanguage }
  | { type: 'euNotice'; project: string; lang: ContentLanguage }
  | { type: 'meetings'; items: ResolvedMeeting[] }
  | { type: 'calls'; items: ResolvedCall[] }
  | { type: 'picture'; picture: ResolvedPicture }
  | { type: 'quote'; text: string; source: string; lang: ContentLanguage }
  | { type: 'divider' }

export interface ResolvedNews {
  title: string
  lead: string
  url: string
  /** Day of publication, ISO 8601. */
  date: string
  lang: ContentLanguage
}

export interface ResolvedCall {
  title: string
  summary: string
  funder: string
  /** Last day to apply, ISO 8601; null when it is open until further notice. */
  closes: string | null
  url: string
  lang: ContentLanguage
}

interface ResolvedPicture {
  /** Address on our own website: a mail fetches nothing from elsewhere. */
  url: string
  /** Size in pixels that the file has. */
  width: number
  height: number
  alt: string
  altLang: ContentLanguage
  caption: string
  captionLang: ContentLanguage
  credit: string | null
}

/** A text with the language that it is in. */
export interface ResolvedText {
  text: string
  lang: ContentLanguage
}

export interface ResolvedMeeting {
  title: string
  /** Start and end as instants, ISO 8601 in UTC. */
  start: string
  end: string
  /** IANA time zone that the meeting is held in. */
  zone: string
  place: string | null
  /** Address of the online meeting, which is shown to those who come. */
  link: string | null
  /** Public page of the meeting; null when it is not public. */
  url: string | null
  /** Each item with its language; the meeting's own in what was frozen before that was told. */
  agenda: { at: string; text: string; lang?: ContentLanguage }[]
  /** Left out in what was frozen before it was told, like all that follows. */
  isCancelled?: boolean
  /** Street and town, and where a map shows them. */
  address?: { text: string; mapUrl: string } | null
  directions?: ResolvedText | null
  accessibility?: ResolvedText | null
  /** Last day to answer, ISO 8601. */
  answerBy?: string | null
  /** Whom to ask. */
  contactPerson?: { name: string; email: string | null; phone: string | null } | null
  lang: ContentLanguage
}

/** The publisher as a mail or page shows it, in one language. */
export interface PublisherIdentity {
  name: string
  fromName: string
  fromAddress: string
  replyTo: string
  postalAddress: string
  footer: string
  privacyUrl: string
  homeUrl: string
  /** How it looks; as Spets itself where nothing is said. */
  face?: MailFace
}

/** How the region looks in a mail. */
export interface MailFace {
  look: MailLook
  /** Its colour in light and dark; null where it has chosen none. */
  colours: Record<Scheme, Worn> | null
  /** Its logo, and that for a dark ground where there is one. */
  logo: (MailLogo & { dark: MailLogo | null }) | null
}

/** A logo as a PNG, the same for every reader, and how large it is shown. */
export interface MailLogo {
  url: string
  width: number
  height: number
}

/** A mail as it is frozen: complete but for the slots that differ per recipient. */
export interface MailTemplate {
  subject: string
  html: string
  text: string
}

/** What a correction says was wrong and what holds, in the languages that it is written in. */
export type CorrectionNote = Partial<Record<ContentLanguage, string>>
