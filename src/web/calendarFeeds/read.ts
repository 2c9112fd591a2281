import type { Payload, Where } from 'payload'
import { standingOf } from '../../database'
import { dayOf } from '../../domain/days'
import { zonedInstant } from '../../domain/zonedTime'
import { settingsOf } from '../../env'
import { pageSize } from '../content/read'
import type { Meeting, MeetingSeries, User } from '../../payload-types'

/** Which meetings a calendar to subscribe to has. */
export interface FeedOf {
  /** A strength area's, or all. */
  area: string | null
  /** Whoever reads it; null for anybody. */
  user: User | null
}

/** As much of a meeting as a calendar is told; texts in all languages. */
export type FeedMeeting = Pick<Meeting, keyof typeof shown> & Pick<Meeting, 'id' | keyof typeof identity>

/** What the public may read. The link of an online meeting is read with it, and given to those alone who log in. */
const shown = {
  title: true,
  description: true,
  place: true,
  link: true,
  start: true,
  end: true,
  start_tz: true,
  status: true,
  slug: true,
  updatedAt: true,
} as const

/** What calendars know a meeting by; hidden from the public in the API. */
const identity = { uid: true, sequence: true, series: true, occurrence: true } as const

/** Meetings of the last year and all to come: since the month began, a year ago, so that it is the same all month. */
function within(payload: Payload, { area, user }: FeedOf, now: Date): Where[] {
  return [
    { end: { greater_than_equal: beginOf(payload, now).toISOString() } },
    ...(user ? [] : [{ public: { equals: true } }]),
    ...(area ? [{ strengthAreas: { equals: area } }] : []),
  ]
}

/** The instant from which on meetings are told. */
export function beginOf(payload: Payload, now: Date): Date {
  const { zone } = settingsOf(payload)
  const [year = '', month = ''] = dayOf(now, zone).split('-')
  return zonedInstant(`${Number(year) - 1}-${month}-01`, '00:00', zone)
}

/**
 * What tells whether a calendar is made of the same as before, whoever has changed it: how all meetings and series stand, and
 * when the publisher was last changed. Also a meeting that the calendar does not have makes it be made anew, to the same; to
 * ask about its own alone costs more than that, each time that somebody asks.
 */
export async function stampOf(payload: Payload, now: Date): Promise<string> {
  const [meetings, series, publisher] = await Promise.all([
    standingOf(payload, 'meetings'),
    standingOf(payload, 'meeting-series'),
    payload.findGlobal({ slug: 'publisher', depth: 0, select: { updatedAt: true } }),
  ])
  return [beginOf(payload, now).toISOString(), publisher.updatedAt, meetings, series].join('\n')
}

/** The meetings of a calendar, as whoever reads it may see them, in order. */
export async function readFeedMeetings(payload: Payload, of: FeedOf, now: Date): Promise<FeedMeeting[]> {
  const where: Where = { and: within(payload, of, now) }
  const asking = { collection: 'meetings', where, depth: 0, joins: false, pagination: false, sort: 'id', select: identity } as const
  const identities = await payload.find(asking)
  const seen = await readShown(
    payload,
    identities.docs.map(({ id }) => id),
    of.user,
  )
  const known = new Map(identities.docs.map((each) => [each.id, each]))
  return seen
    .flatMap((meeting) => {
      const found = known.get(meeting.id)
      return found ? [{ ...meeting, ...found }] : []
    })
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id))
}

/**
 * In portions, since the public is given no more than so many at a time; by their ids, since the database would look all
 * through for each page.
 */
async function readShown(payload: Payload, ids: readonly string[], user: User | null): Promise<Pick<Meeting, 'id' | keyof typeof shown>[]> {
  const reading = { collection: 'meetings', depth: 0, joins: false, limit: pageSize, locale: 'all', select: shown } as const
  const found: Pick<Meeting, 'id' | keyof typeof shown>[] = []
  for (let start = 0; start < ids.length; start += pageSize) {
    const where: Where = { id: { in: ids.slice(start, start + pageSize) } }
    const { docs } = await payload.find({ ...reading, where, overrideAccess: false, ...(user ? { user } : {}) })
    found.push(...docs)
  }
  return found
}

const rule = {
  frequency: true,
  interval: true,
  weekdays: true,
  week: true,
  weekday: true,
  monthsLeftOut: true,
  firstDay: true,
  lastDay: true,
  startClock: true,
  endClock: true,
  zone: true,
  uid: true,
  sequence: true,
  updatedAt: true,
} as const

/** As much of a series as a calendar is told: its rule, never its texts, since each of its meetings has its own. */
export type FeedSeries = Pick<MeetingSeries, 'id' | keyof typeof rule>

/** The series of an id each. */
export async function readFeedSeries(payload: Payload): Promise<Map<string, FeedSeries>> {
  const { docs } = await payload.find({ collection: 'meeting-series', depth: 0, joins: false, pagination: false, select: rule })
  return new Map(docs.map((series) => [series.id, series]))
}
