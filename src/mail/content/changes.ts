import type { ResolvedMeeting, ResolvedText } from '../../domain/mailContent'
import type { MeetingChange } from '../../domain/meetingMail'
import { formatMeetingTime } from '../../domain/meetingTime'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'

/** What has changed of a meeting, in a sentence. */
export function changeInWords(change: MeetingChange, now: ResolvedMeeting): ResolvedText {
  const ui = uiLanguageFor(now.lang)
  const t = translator(ui)
  const said = (text: string): ResolvedText => ({ text, lang: now.lang })
  switch (change.what) {
    case 'time':
      return said(t('meetingMail.changes.time', { from: formatMeetingTime(change.before, ui), to: formatMeetingTime(now, ui) }))
    case 'place':
      if (!now.place) return said(t('meetingMail.changes.placeGone', { from: change.before }))
      if (!change.before) return said(t('meetingMail.changes.placeSet', { to: now.place }))
      return said(t('meetingMail.changes.place', { from: change.before, to: now.place }))
    case 'link':
      return said(t(now.link ? 'meetingMail.changes.link' : 'meetingMail.changes.linkGone'))
    case 'title':
      return said(t('meetingMail.changes.title', { to: now.title }))
    default:
      return said(t('meetingMail.changes.onAgain'))
  }
}
