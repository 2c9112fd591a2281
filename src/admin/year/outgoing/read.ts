import type { PayloadRequest, Where } from 'payload'
import { dayOf, type Day } from '../../../domain/days'
import type { Mailing } from '../../../domain/planning/crowding'
import { daysOf, occurrencesIn, wholeMonth } from '../../../domain/planning/when'
import { idOf } from '../../../domain/relations'
import { zonedInstant } from '../../../domain/zonedTime'
import { settingsOf } from '../../../env'
import { adminAddresses } from '../../addresses'
import { setPublishing } from '../../publishing/setPublishing'
import { itemsOfYear } from '../read/items'

/** Something that goes out, or is planned to. */
export interface Outgoing extends Mailing {
  title: string
  href: string
  kind: 'newsletter' | 'invitation' | 'other' | 'publishing' | 'unpublishing' | 'planned'
  /** Time of day, where one is set. */
  clock: string | null
  /** Whether only the month is known. */
  someDay: boolean
  recipients: number | null
}

/** Days before and after the month that may crowd a mailing in it. */
const margin = 2

/** What goes out in a month and in the days around it, in order of time; of what the reader may read. */
export async function outgoingOf(req: PayloadRequest, year: number, month: number): Promise<Outgoing[]> {
  const { first, last } = wholeMonth(year, month)
  const span = { from: shifted(first, -margin), to: shifted(last, margin) }
  const [sent, published, planned] = await Promise.all([dispatchesIn(req, span), publishingIn(req, span), plannedIn(req, year, month)])
  return [...sent, ...published, ...planned].toSorted((one, other) =>
    `${one.day} ${one.clock ?? ''}`.localeCompare(`${other.day} ${other.clock ?? ''}`),
  )
}

interface Span {
  from: Day
  to: Day
}

const instantsOf = (req: PayloadRequest, { from, to }: Span) => {
  const { zone } = settingsOf(req.payload)
  const between = {
    greater_than_equal: zonedInstant(from, '00:00', zone).toISOString(),
    less_than: zonedInstant(shifted(to, 1), '00:00', zone).toISOString(),
  }
  return { zone, between }
}

async function dispatchesIn(req: PayloadRequest, span: Span): Promise<Outgoing[]> {
  const { payload, user } = req
  const { zone, between } = instantsOf(req, span)
  const waiting: Where = { and: [{ startedAt: { exists: false } }, { status: { in: ['scheduled', 'preparing', 'sending', 'paused'] } }] }
  const inTime: Where = { or: [{ startedAt: between }, { and: [waiting, { scheduledFor: between }] }] }
  // Welcome letters go to those who have just subscribed, a few a day: nobody plans around them.
  const where: Where = { and: [{ kind: { not_equals: 'welcome' } }, inTime] }
  const { docs } = await payload.find({
    collection: 'dispatches',
    where,
    select: { title: true, kind: true, newsletter: true, meeting: true, confirmedCount: true, scheduledFor: true, startedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return Promise.all(
    docs.map(async ({ id, title, kind, newsletter, meeting, confirmedCount, scheduledFor, startedAt }) => {
      return {
        ...timeOf(startedAt ?? scheduledFor ?? '', zone),
        key: `dispatch-${id}`,
        title,
        href: adminAddresses.document('dispatches', id),
        kind: kind === 'newsletter' || kind === 'invitation' ? kind : 'other',
        segments: newsletter
          ? await segmentsOf(req, 'newsletters', idOf(newsletter))
          : meeting
            ? await segmentsOf(req, 'meetings', idOf(meeting))
            : [],
        someDay: false,
        recipients: confirmedCount ?? null,
      }
    }),
  )
}

async function segmentsOf({ payload, user }: PayloadRequest, collection: 'newsletters' | 'meetings', id: string): Promise<string[]> {
  const found = await payload.findByID({ collection, id, depth: 0, overrideAccess: false, user, disableErrors: true })
  return (found?.segments ?? []).map(idOf)
}

async function publishingIn(req: PayloadRequest, span: Span): Promise<Outgoing[]> {
  const { zone, between } = instantsOf(req, span)
  const set = await setPublishing(req, between, 0)
  return set.map(({ at, href, id, title, type }) => ({
    ...timeOf(at, zone),
    key: `job-${id}`,
    title,
    href,
    kind: type === 'unpublish' ? 'unpublishing' : 'publishing',
    segments: [],
    someDay: false,
    recipients: null,
  }))
}

/** Newsletters that are planned as activities and are not done; one that comes again stands in each of its months. */
async function plannedIn(req: PayloadRequest, year: number, month: number): Promise<Outgoing[]> {
  const all = await itemsOfYear(req, year, new Map())
  const open = all.filter(
    ({ kind, type, status }) => kind === 'activity' && type === 'newsletter' && ['idea', 'planned', 'started'].includes(status),
  )
  return open.flatMap((item) =>
    occurrencesIn(item.when, year)
      .filter((each) => each.month === month)
      .map((each) => ({
        key: item.key,
        title: item.title,
        href: adminAddresses.document('activities', item.id),
        kind: 'planned' as const,
        day: each.first,
        clock: null,
        segments: [],
        someDay: !daysOf(item.when),
        recipients: null,
      })),
  )
}

function timeOf(instant: string, zone: string): { day: Day; clock: string } {
  const day = dayOf(instant, zone)
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
  return { day, clock }
}

const shifted = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
