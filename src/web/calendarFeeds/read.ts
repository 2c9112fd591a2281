import type { Payload, Where } from 'payload'
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

const inTrash: Where = { deletedAt: { exists: false } }

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
 * What tells whether a calendar is made of the same as before, whoever has changed it: when each of its meetings, the
 * series and the publisher were last changed. It costs little beside making the calendar.
 */
export async function stampOf(payload: Payload, of: FeedOf, now: Date): Promise<string> {
  const asking = { select: { updatedAt: true }, sort: 'id', pagination: false } as const
  const where: Where = { and: [inTrash, ...within(payload, of, now)] }
  const [meetings, series, publisher] = await Promise.all([
    payload.db.find<Stamped>({ collection: 'meetings', where, ...asking }),
    payload.db.find<Stamped>({ collection: 'meeting-series', ...asking }),
    payload.findGlobal({ slug: 'publisher', depth: 0, select: { updatedAt: true } }),
  ])
  const stamps = [...meetings.docs, ...series.docs].map(({ id, updatedAt }) => `${id} ${updatedAt}`)
  return [beginOf(payload, now).toISOString(), publisher.updatedAt, ...stamps].join('\n')
}

type Stamped = Pick<Meeting, 'id' | 'updatedAt'>

/** The meetings of a calendar, as whoever reads it may see them, in order. */
export async function readFeedMeetings(payload: Payload, of: FeedOf, now: Date): Promise<FeedMeeting[]> {
  const where: Where = { and: within(payload, of, now) }
  const [seen, identities] = await Promise.all([
    readShown(payload, where, of.user),
    payload.find({ collection: 'meetings', where, depth: 0, joins: false, pagination: false, sort: 'id', select: identity }),
  ])
  const known = new Map(identities.docs.map((each) => [each.id, each]))
  return seen
    .flatMap((meeting) => {
      const found = known.get(meeting.id)
      return found ? [{ ...meeting, ...found }] : []
    })
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id))
}

/** In portions, since the public is given no more than so many at a time. */
async function readShown(payload: Payload, where: Where, user: User | null): Promise<Pick<Meeting, 'id' | keyof typeof shown>[]> {
  const reading = {
    collection: 'meetings',
    where,
    depth: 0,
    joins: false,
    sort: 'id',
    limit: pageSize,
    locale: 'all',
    select: shown,
  } as const
  const found: Pick<Meeting, 'id' | keyof typeof shown>[] = []
  for (let page = 1, more = true; more; page++) {
    const { docs, hasNextPage } = await payload.find({ ...reading, page, overrideAccess: false, ...(user ? { user } : {}) })
    found.push(...docs)
    more = hasNextPage
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
