import type { Payload } from 'payload'
import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import type { CorrectionNote } from '../../domain/mailContent'
import { renderInvitation, renderNewsletter } from '../../emails'
import { settingsOf } from '../../env'
import { explainerFor } from '../../glossary'
import { publicAddresses } from '../../links/addresses'
import type { Meeting, Newsletter } from '../../payload-types'
import { isToInvited, type Mailing } from '../kinds'
import { resolveBlocks } from './blocks'
import { correctedSubject, noteBlock } from './correction'
import { eventOf, organiserOf } from './event'
import type { FrozenContent, FrozenMail } from './frozen'
import { inTwo, type InTwo, textIn } from './inTwo'
import { linkedIn } from './linked'
import { resolveMeeting } from './meeting'
import { mailAboutMeeting } from './meetingMail'
import { seriesInvitationIn } from './series'
import { seriesUpdateIn } from './seriesUpdate'
import { publisherIn } from './publisher'
import { toldIn, toldOfMeeting } from './told'

/** Renders a mailing in every language. */
export async function renderAll(payload: Payload, mailing: Mailing): Promise<FrozenContent> {
  const mails = await Promise.all(contentLanguages.map((language) => renderIn(payload, mailing, language)))
  return Object.fromEntries(contentLanguages.map((language, index) => [language, mails[index]])) as FrozenContent
}

/** Renders a mailing in one language. */
export function renderIn(payload: Payload, { about, correction, id, kind }: Mailing, language: ContentLanguage): Promise<FrozenMail> {
  if (kind === 'update' && about?.series) return seriesUpdateIn(payload, id, language)
  if (isToInvited(kind)) return mailAboutMeeting(payload, { kind, id, about }, language)
  if (kind === 'invitation') return about?.series ? seriesInvitationIn(payload, id, language) : invitationIn(payload, id, language)
  return kind === 'welcome' ? welcomeIn(payload, id, language) : newsletterIn(payload, id, language, correction?.note)
}

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
