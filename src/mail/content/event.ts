import type { ContentLanguage } from '../../i18n/languages'
import type { ResolvedMeeting } from '../../domain/mailContent'
import type { InvitationRequest } from '../../calendar'
import type { SeriesRule } from '../../domain/series'
import type { MeetingMailForm } from '../../emails'
import type { Meeting } from '../../payload-types'
import { type InTwo, textIn } from './inTwo'

/** A meeting as calendars take it, but for whom it is sent to. Times are ISO 8601, since it is stored. */
export interface FrozenEvent extends Omit<InvitationRequest, 'start' | 'end' | 'stamp' | 'attendee' | 'occurrence'> {
  start: string
  end: string
  /** Of one of a series: when it was by the rule. Left out in what was frozen before there were series. */
  occurrence?: string | null
  /** Of an invitation to a series: its rule, and what differs from it. */
  series?: FrozenSeries
  /** Of a change of several meetings of a series: each of them, and its id. */
  instances?: { meeting: string; event: FrozenEvent }[]
}

interface FrozenSeries {
  rule: SeriesRule
  /** Instants of instances that are not, ISO 8601. */
  removed: string[]
  changed: { instance: string; event: FrozenEvent }[]
  /** The number of the sequence of each meeting that it tells of, by id. */
  sequences: Record<string, number>
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

/** What a calendar knows a meeting by: one of a series by the series and the time that the rule gives (RFC 5545 3.8.4.4). */
function known({ id, occurrence, series, uid }: Meeting): Pick<FrozenEvent, 'uid' | 'occurrence'> {
  if (typeof series !== 'object' || !series?.uid || !occurrence) return { uid: uid ?? id }
  return { uid: series.uid, occurrence }
}

/** What differs between the calendar parts of mails about a meeting. */
interface Carrying {
  resolved: ResolvedMeeting
  organiser: MeetingOrganiser
  language: ContentLanguage
}

/** The calendar part of a mail about a meeting; null where a calendar has nothing to do. */
export function calendarFor(
  form: MeetingMailForm,
  meeting: InTwo<Meeting>,
  { language, organiser, resolved }: Carrying,
): FrozenEvent | null {
  if (form === 'thanks' || form === 'remindComing') return null
  const event = eventOf(meeting, resolved, organiser, language)
  return form === 'cancellation' || form === 'takenOut' ? { ...event, method: 'CANCEL', isCancelled: true } : event
}

/** A meeting as its invitation in a language carries it, each text in that language or, where it lacks one, in the default one. */
export function eventOf(
  { own, base }: InTwo<Meeting>,
  resolved: ResolvedMeeting,
  organiser: MeetingOrganiser,
  language: ContentLanguage,
): FrozenEvent {
  const description = textIn(own.description, base.description, language)
  return {
    ...known(base),
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
