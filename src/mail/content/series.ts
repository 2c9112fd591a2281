import type { Payload } from 'payload'
import { isCancelled } from '../../domain/meetingState'
import { formatMeetingTime } from '../../domain/meetingTime'
import { type Occurrence, occurrencesOf, ruleOf } from '../../domain/series'
import { isSame } from '../../domain/same'
import { renderInvitation } from '../../emails'
import { settingsOf } from '../../env'
import { type ContentLanguage, uiLanguageFor } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Meeting, MeetingSeries } from '../../payload-types'
import { eventOf, type FrozenEvent, organiserOf } from './event'
import type { FrozenMail } from './frozen'
import { inTwo, type InTwo, textIn } from './inTwo'
import { resolveMeeting } from './meeting'
import { publisherIn } from './publisher'
import { toldOfMeeting } from './told'

/** The meetings of a meeting's series that are still to come, those that are cancelled too, in order of time. */
export async function comingOfSeries(payload: Payload, series: string, now = new Date()): Promise<Meeting[]> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { and: [{ series: { equals: series } }, { start: { greater_than: now.toISOString() } }] },
    sort: 'start',
    locale: 'sv',
    fallbackLocale: false,
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}

/**
 * An invitation to all that is to come of a meeting's series: the dates in words, and one event with its rule for calendars.
 * @throws Error of a meeting that is in no series
 */
export async function seriesInvitationIn(payload: Payload, id: string, language: ContentLanguage): Promise<FrozenMail> {
  const { publicUrl, zone } = settingsOf(payload)
  const meeting = await inTwo<Meeting>(payload, 'meetings', id, language)
  const { series } = meeting.base
  if (typeof series !== 'object' || series === null) throw new Error(`The meeting ${id} is in no series`)
  const resolved = resolveMeeting(meeting, language, publicAddresses(publicUrl))
  const publisher = await publisherIn(payload, resolved.lang)
  const organiser = organiserOf(meeting.base, publisher)
  const coming = await comingOfSeries(payload, series.id)
  const ui = uiLanguageFor(resolved.lang)
  const mail = await renderInvitation({
    language: resolved.lang,
    meeting: resolved,
    message: textIn(meeting.own.invitationMessage, meeting.base.invitationMessage, language),
    dates: coming.map((each) => ({
      when: formatMeetingTime({ start: each.start, end: each.end, zone: each.start_tz }, ui),
      isCancelled: isCancelled(each),
    })),
    organiser,
    publisher,
  })
  const calendar = seriesEvent(meeting, series, { coming, language, event: eventOf(meeting, resolved, organiser, language), zone })
  return { ...mail, language: resolved.lang, preheader: '', blocks: [], calendar, told: coming.map(toldOfMeeting) }
}

interface Given {
  coming: readonly Meeting[]
  language: ContentLanguage
  event: FrozenEvent
  /** That the region lives in. */
  zone: string
}

/** Calendars are told the rule from its first coming day on, and what differs from it. */
function seriesEvent({ base }: InTwo<Meeting>, series: MeetingSeries, { coming, event, zone }: Given): FrozenEvent {
  const rule = ruleOf(series, zone)
  const found = occurrencesOf(rule)
  const all: Occurrence[] = Array.isArray(found) ? found : []
  const from = Date.parse(base.occurrence ?? base.start)
  const occurrences = all.filter(({ start }) => start.getTime() >= from)
  const [first] = occurrences
  if (!first) return event
  const byInstant = new Map(coming.map((meeting) => [Date.parse(meeting.occurrence ?? meeting.start), meeting]))
  const usual = { ...event, occurrence: null, uid: series.uid ?? event.uid, start: first.start.toISOString(), end: first.end.toISOString() }
  const removed = occurrences.filter(({ start }) => {
    const meeting = byInstant.get(start.getTime())
    return !meeting || isCancelled(meeting)
  })
  const changed = occurrences.flatMap((occurrence) => {
    const meeting = byInstant.get(occurrence.start.getTime())
    return meeting && !isCancelled(meeting) && differs(meeting, occurrence, usual)
      ? [{ instance: occurrence.start.toISOString(), event: ofInstance(usual, meeting) }]
      : []
  })
  const sequences = Object.fromEntries(coming.map(({ id, sequence }) => [id, sequence ?? 0]))
  return {
    ...usual,
    series: { rule: { ...rule, firstDay: first.day }, removed: removed.map(({ start }) => start.toISOString()), changed, sequences },
  }
}

const differs = (meeting: Meeting, { end, start }: Occurrence, usual: FrozenEvent): boolean =>
  !isSame(
    [Date.parse(meeting.start), Date.parse(meeting.end), meeting.place ?? null, meeting.link ?? null],
    [start.getTime(), end.getTime(), usual.place, usual.link],
  )

const ofInstance = (usual: FrozenEvent, { end, link, place, sequence, start }: Meeting): FrozenEvent => ({
  ...usual,
  sequence: sequence ?? 0,
  start,
  end,
  place: place ?? null,
  link: link ?? null,
})
