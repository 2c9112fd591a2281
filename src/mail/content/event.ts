import type { ContentLanguage } from '../../i18n/languages'
import type { ResolvedMeeting } from '../../domain/mailContent'
import type { InvitationRequest } from '../../calendar'
import type { Meeting } from '../../payload-types'
import { type InTwo, textIn } from './inTwo'

/** A meeting as calendars take it, but for whom it is sent to. Times are ISO 8601, since it is stored. */
export interface FrozenEvent extends Omit<InvitationRequest, 'start' | 'end' | 'stamp' | 'attendee'> {
  start: string
  end: string
}

/** Who asks to a meeting and is answered: somebody who reads. */
export interface MeetingOrganiser {
  name: string
  address: string
}

/** The meeting's own organiser, or the publisher's reply address where no one else is named. */
export const organiserOf = (meeting: Meeting, publisher: { fromName: string; replyTo: string }): MeetingOrganiser => ({
  name: meeting.organiser?.name || publisher.fromName,
  address: meeting.organiser?.email || publisher.replyTo,
})

/** A meeting as its invitation in a language carries it, each text in that language or, where it lacks one, in the default one. */
export function eventOf(
  { own, base }: InTwo<Meeting>,
  resolved: ResolvedMeeting,
  organiser: MeetingOrganiser,
  language: ContentLanguage,
): FrozenEvent {
  const description = textIn(own.description, base.description, language)
  return {
    uid: base.uid ?? base.id,
    sequence: base.sequence ?? 0,
    start: resolved.start,
    end: resolved.end,
    zone: resolved.zone,
    title: resolved.title,
    description: description.value,
    descriptionLanguage: description.lang,
    place: resolved.place,
    link: resolved.link,
    isCancelled: resolved.isCancelled ?? false,
    url: resolved.url,
    language: resolved.lang,
    organiser,
  }
}
