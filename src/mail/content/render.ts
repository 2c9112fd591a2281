import type { Payload } from 'payload'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import type { CorrectionNote, MailTemplate, ResolvedBlock } from '../../domain/mailContent'
import { renderInvitation, renderNewsletter } from '../../emails'
import { settingsOf } from '../../env'
import { explainerFor } from '../../glossary'
import { publicAddresses } from '../../links/addresses'
import type { Dispatch, Meeting, Newsletter } from '../../payload-types'
import type { Mailing, MailingKind } from '../kinds'
import { resolveBlocks } from './blocks'
import { correctedSubject, noteBlock } from './correction'
import { eventOf, type FrozenEvent, organiserOf } from './event'
import { type InTwo, textIn } from './inTwo'
import { type Linked, linkedIn } from './linked'
import { resolveMeeting } from './meeting'
import { publisherIn } from './publisher'
import { toldIn, type ToldMeeting, toldOfMeeting } from './told'

/** A mailing in one language, complete but for what differs per recipient. */
export interface FrozenMail extends MailTemplate {
  /** The language that it is in: the default one, where it has not been translated to the one asked for. */
  language: ContentLanguage
  preheader: string
  /** What the public web version is made from; empty for an invitation. */
  blocks: ResolvedBlock[]
  /** The meeting as calendars take it; null for a newsletter. */
  calendar: FrozenEvent | null
  /** What it links to that must be published when it is sent; missing in what was frozen before there was such a list. */
  linked?: Linked[]
  /** What it says of meetings, which must still be so when it is sent; missing in older content as well. */
  told?: ToldMeeting[]
}

/** A mailing's content in every language, as it is frozen when it is sent. */
export type FrozenContent = Record<ContentLanguage, FrozenMail>

/** What was frozen in a dispatch; only `confirmDispatch` writes it. */
export function frozenContentOf(dispatch: Dispatch): FrozenContent {
  const content: unknown = dispatch.content
  return content as FrozenContent
}

/** Renders a newsletter, a correction of it or an invitation in every language. */
export async function renderAll(payload: Payload, { kind, id, correction }: Mailing): Promise<FrozenContent> {
  const mails = await Promise.all(
    contentLanguages.map((language) =>
      correction ? newsletterIn(payload, id, language, correction.note) : renderIn(payload, kind, id, language),
    ),
  )
  return Object.fromEntries(contentLanguages.map((language, index) => [language, mails[index]])) as FrozenContent
}

/** Renders a newsletter or invitation in one language. */
export const renderIn = (payload: Payload, kind: MailingKind, id: string, language: ContentLanguage) =>
  kind === 'invitation'
    ? invitationIn(payload, id, language)
    : kind === 'welcome'
      ? welcomeIn(payload, id, language)
      : newsletterIn(payload, id, language)

async function newsletterIn(payload: Payload, id: string, language: ContentLanguage, note?: CorrectionNote): Promise<FrozenMail> {
  return newsletterMail(payload, await inTwo<Newsletter>(payload, 'newsletters', id, language), language, note)
}

/** A newsletter as welcome letter: it stands nowhere on the web, so it does not lead there. */
async function welcomeIn(payload: Payload, id: string, language: ContentLanguage): Promise<FrozenMail> {
  const { base, own } = await inTwo<Newsletter>(payload, 'newsletters', id, language)
  return newsletterMail(payload, { own, base: { ...base, inArchive: false } }, language)
}

/** A newsletter at hand as a mail. @param note what a correction says before the newsletter as it now stands */
export async function newsletterMail(
  payload: Payload,
  newsletter: InTwo<Newsletter>,
  language: ContentLanguage,
  note?: CorrectionNote,
): Promise<FrozenMail> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const { own, base } = newsletter
  const written = textIn(own.subject, base.subject, language)
  const subject = note ? correctedSubject(written) : written
  const preheader = (subject.lang === language && own.preheader) || base.preheader || ''
  const explainer = await explainerFor(payload, 'newsletter', base.explainTerms)
  const resolved = resolveBlocks(newsletter, { language, addresses, explainer })
  const blocks = note ? [noteBlock(note, language), ...resolved] : resolved
  const mail = await renderNewsletter({
    language: subject.lang,
    subject: subject.value,
    preheader,
    blocks,
    publisher: await publisherIn(payload, subject.lang),
    euEmblemUrl: addresses.euEmblem(),
    hasWebVersion: Boolean(base.inArchive),
  })
  return { ...mail, language: subject.lang, preheader, blocks, calendar: null, linked: linkedIn(base), told: toldIn(base) }
}

async function invitationIn(payload: Payload, id: string, language: ContentLanguage): Promise<FrozenMail> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const meeting = await inTwo<Meeting>(payload, 'meetings', id, language)
  const resolved = resolveMeeting(meeting, language, addresses)
  const publisher = await publisherIn(payload, resolved.lang)
  const organiser = organiserOf(meeting.base, publisher)
  const mail = await renderInvitation({
    language: resolved.lang,
    meeting: resolved,
    message: textIn(meeting.own.invitationMessage, meeting.base.invitationMessage, language),
    organiser,
    publisher,
  })
  const calendar = eventOf(meeting, resolved, organiser, language)
  return { ...mail, language: resolved.lang, preheader: '', blocks: [], calendar, told: [toldOfMeeting(meeting.base)] }
}

async function inTwo<T>(
  payload: Payload,
  collection: 'newsletters' | 'meetings',
  id: string,
  language: ContentLanguage,
): Promise<InTwo<T>> {
  const read = (locale: ContentLanguage) => payload.findByID({ collection, id, locale, fallbackLocale: false, depth: 2 }) as Promise<T>
  const base = await read(defaultLanguage)
  return { base, own: language === defaultLanguage ? base : await read(language) }
}
