import type { Payload } from 'payload'
import { type CalendarEvent, type CalendarSeries, isSentWithRules, publicCalendar } from '../../calendar'
import { isCancelled } from '../../domain/meetingState'
import { idOf } from '../../domain/relations'
import { type Instance, occurrencesOf, seriesApart, ruleOf } from '../../domain/series'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { readSite, type Site } from '../content/site'
import { eventOf } from '../pages/meetingCalendar'
import type { Words } from '../words'
import { beginOf, type FeedMeeting, type FeedOf, type FeedSeries, readFeedMeetings, readFeedSeries } from './read'

/** How often calendars are told to ask, in minutes. */
const refresh = 60

/** What all of a calendar is made with. */
interface Making {
  words: Words
  site: Site
  pages: Pages
  zone: string
  begin: Date
}

/** Where a meeting, and a series, can be read about. */
interface Pages {
  meeting: (meeting: FeedMeeting) => string
  series: (series: FeedSeries) => string
}

/**
 * A calendar to subscribe to, in one language: the meetings that whoever reads it may see, those of a series by its rule.
 * Cancelled meetings are left out, single ones and those of a series alike: four readers show what says that it is
 * cancelled as if it were held.
 * @param title what it is called, before the publisher's name
 */
export async function feedCalendar(payload: Payload, of: FeedOf, words: Words, title: string, now: Date): Promise<string> {
  const [site, meetings, series] = await Promise.all([readSite(payload), readFeedMeetings(payload, of, now), readFeedSeries(payload)])
  const pages = pagesFor(payload, of, words)
  const making: Making = { words, site, pages, zone: settingsOf(payload).zone, begin: beginOf(payload, now) }
  const found = [...bySeries(meetings)].map(([id, members]) => ({ members, told: toldByRule(making, series.get(id), members) }))
  const alone = meetings.filter((meeting) => !meeting.series)
  const loose = found.flatMap(({ members, told }) => (told ? told.loose : members))
  return publicCalendar({
    name: [title, words.pick(site.name)?.value].filter(Boolean).join(' – '),
    events: [...alone, ...loose].filter((meeting) => !isCancelled(meeting)).map((meeting) => ownEvent(making, meeting)),
    series: found.flatMap(({ told }) => (told ? [told.series] : [])),
    refresh,
  })
}

function pagesFor(payload: Payload, { user }: FeedOf, { language }: Words): Pages {
  const root = settingsOf(payload).publicUrl
  const addresses = publicAddresses(root)
  return user
    ? {
        meeting: ({ id }) => `${root}/admin/collections/meetings/${id}`,
        series: ({ id }) => `${root}/admin/collections/meeting-series/${id}`,
      }
    : { meeting: ({ slug }) => addresses.meeting(language, slug), series: () => addresses.meetingList(language) }
}

function bySeries(meetings: readonly FeedMeeting[]): Map<string, FeedMeeting[]> {
  const found = new Map<string, FeedMeeting[]>()
  for (const meeting of meetings) {
    if (!meeting.series) continue
    const id = idOf(meeting.series)
    found.set(id, [...(found.get(id) ?? []), meeting])
  }
  return found
}

/** A meeting that calendars know by itself. */
const ownEvent = ({ pages, site, words }: Making, meeting: FeedMeeting): CalendarEvent => ({
  ...eventOf(words, meeting, site, { uid: meeting.uid ?? meeting.id, sequence: meeting.sequence ?? 0 }),
  url: pages.meeting(meeting),
})

interface ToldByRule {
  series: CalendarSeries
  /** Those that the rule says nothing of. */
  loose: FeedMeeting[]
}

type Member = FeedMeeting & Instance

/** The meetings of a series, told by its rule; null where they cannot be, and are told one by one. */
function toldByRule(making: Making, series: FeedSeries | undefined, meetings: readonly FeedMeeting[]): ToldByRule | null {
  if (!series?.uid || !isSentWithRules(series.zone)) return null
  const rule = ruleOf(series, making.zone)
  const all = occurrencesOf(rule)
  if (!Array.isArray(all)) return null
  // A rule may begin later, at any of its meetings: those before the calendar begins are no part of it.
  const occurrences = all.filter(({ end }) => end >= making.begin)
  const apart = seriesApart(occurrences, meetings.map(memberOf))
  const first = occurrences[0]
  if (!apart || !first) return null
  const sequence = Math.max(series.sequence ?? 0, ...meetings.map((meeting) => meeting.sequence ?? 0))
  const stamp = new Date(Math.max(...[series, ...meetings].map(({ updatedAt }) => Date.parse(updatedAt))))
  const inSeries = (meeting: FeedMeeting) => ({ ...ownEvent(making, meeting), uid: series.uid ?? '', zone: series.zone })
  return {
    series: {
      event: { ...inSeries(apart.model), sequence, stamp, start: first.start, end: first.end, url: making.pages.series(series) },
      rule,
      removed: apart.removed,
      changed: apart.changed.map((meeting) => ({ instance: new Date(meeting.occurrence), event: inSeries(meeting) })),
    },
    loose: apart.loose,
  }
}

const memberOf = (meeting: FeedMeeting): Member => ({
  ...meeting,
  occurrence: meeting.occurrence ?? meeting.start,
  isCancelled: isCancelled(meeting),
  looks: JSON.stringify([meeting.title, meeting.description, meeting.place, meeting.link]),
})
