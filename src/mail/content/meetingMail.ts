import type { Payload } from 'payload'
import type { Localised } from '../../domain/localised'
import type { ResolvedMeeting, ResolvedText } from '../../domain/mailContent'
import { type MeetingAbout, type MeetingMailKind, changesSince } from '../../domain/meetingMail'
import { type MeetingMailForm, renderMeetingMail } from '../../emails'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Meeting } from '../../payload-types'
import { lastTold } from '../meeting/told'
import { changeInWords } from './changes'
import { calendarFor, organiserOf } from './event'
import type { FrozenMail } from './frozen'
import { inTwo, type InTwo, textIn } from './inTwo'
import { resolveMeeting } from './meeting'
import { publisherIn } from './publisher'
import { toldOfMeeting } from './told'

interface AboutMeeting {
  kind: MeetingMailKind
  /** Id of the meeting. */
  id: string
  about?: MeetingAbout | undefined
}

/** A mail about a meeting to those who are invited to it, in one language. */
export async function mailAboutMeeting(payload: Payload, mail: AboutMeeting, language: ContentLanguage): Promise<FrozenMail> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const meeting = await inTwo<Meeting>(payload, 'meetings', mail.id, language)
  const resolved = resolveMeeting(meeting, language, addresses)
  const publisher = await publisherIn(payload, resolved.lang)
  const organiser = organiserOf(meeting.base, publisher)
  const form = formOf(mail)
  const written = await renderMeetingMail({
    form,
    language: resolved.lang,
    meeting: resolved,
    message: messageIn(meeting, mail, language),
    changes: form === 'update' ? await changesInWords(payload, meeting, resolved) : [],
    ...afterwards(meeting, language, addresses.file),
    organiser,
    publisher,
  })
  const calendar = calendarFor(form, meeting, { resolved, organiser, language })
  return { ...written, language: resolved.lang, preheader: '', blocks: [], calendar, told: [toldOfMeeting(meeting.base)] }
}

function formOf({ about, kind }: AboutMeeting): MeetingMailForm {
  if (kind === 'reminder') return about?.to === 'coming' ? 'remindComing' : 'remindSilent'
  return kind === 'cancellation' && about?.to === 'named' ? 'takenOut' : kind
}

/** What the organiser has written for this mail: why it is cancelled, or the greeting of what was planned. */
function messageIn({ base, own }: InTwo<Meeting>, { about, kind }: AboutMeeting, language: ContentLanguage): Localised<string> | null {
  if (kind === 'cancellation') return about?.to === 'named' ? null : textIn(own.cancelReason, base.cancelReason, language)
  const rowIn = (meeting: Meeting) => meeting.mails?.find(({ id }) => id === about?.row)
  return about?.row ? textIn(rowIn(own)?.message, rowIn(base)?.message, language) : null
}

/** What came of the meeting, for those who were there. */
function afterwards({ base, own }: InTwo<Meeting>, language: ContentLanguage, fileAddress: (url: string) => string) {
  const material = (own.material ?? base.material ?? []).flatMap((document) =>
    typeof document === 'object' && document._status === 'published' && document.url
      ? [{ title: document.title, url: fileAddress(document.url), lang: language }]
      : [],
  )
  const decisions = (base.decisions ?? []).map(({ decision }, index): ResolvedText => {
    const { lang, value } = textIn(own.decisions?.[index]?.decision, decision, language)
    return { text: value, lang }
  })
  return { minutes: textIn(own.minutes, base.minutes, language), decisions, material, asks: (base.feedback ?? []).length > 0 }
}

async function changesInWords(payload: Payload, { base }: InTwo<Meeting>, resolved: ResolvedMeeting): Promise<ResolvedText[]> {
  const told = await lastTold(payload, base.id)
  return told ? changesSince(told, toldOfMeeting(base)).map((change) => changeInWords(change, resolved)) : []
}
