import type { PayloadRequest } from 'payload'
import { dayOf } from '../../../domain/days'
import type { Occurrence } from '../../../domain/series'
import { settingsOf } from '../../../env'
import { refusalAt } from '../../../errors'
import { contentLanguages, defaultLanguage } from '../../../i18n/languages'
import type { Meeting, MeetingSeries } from '../../../payload-types'
import { makeMeetings, occurrencesIn } from './makeMeetings'

/** What may be another from a day on. */
const changeable = ['startClock', 'endClock', 'weekdays', 'week', 'weekday', 'interval', 'place', 'link', 'lastDay'] as const

/** What became of a split: the series that goes on, null where all stayed in the old one; and how many meetings were moved. */
export interface Split {
  series: string | null
  moved: number
  /** The first of them where people are invited, from which all are told of in one letter. */
  toTell?: string
}

/**
 * "This and later". Where nobody has been invited to the later meetings, the old series ends the day before and a new one
 * goes on: calendars disagree about a series that changes on its way (RFC 5545's RANGE=THISANDFUTURE). Meetings that
 * people are invited to stay in the series that their calendars know and are moved one by one, and told of in one letter; who is invited and what was answered is kept in both.
 * @throws Refusal 422 at `from` where the series has no meeting from that day on, or none before it
 */
export async function splitSeries(req: PayloadRequest, id: string, body: Record<string, unknown>): Promise<Split> {
  const { payload } = req
  const { zone } = settingsOf(payload)
  const old = await payload.findByID({
    collection: 'meeting-series',
    id,
    locale: defaultLanguage,
    fallbackLocale: false,
    depth: 0,
    joins: false,
  })
  const from = typeof body.from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(body.from) ? body.from : ''
  const days = occurrencesIn(old, zone).map(({ day }) => day)
  const last = days.filter((day) => day < from).at(-1)
  if (!from || last === undefined || !days.some((day) => day >= from)) throw refusalAt('split', 'from', 'series.problems.split')
  const changes = { firstDay: `${from}T12:00:00.000Z`, ...changesIn(body) }
  const later = await meetingsFrom(req, id, from, zone)
  if (await isAnybodyInvited(req, later)) {
    const moved = await move(req, later, { ...old, ...changes }, false)
    return { series: null, moved, ...(later[0] ? { toTell: later[0].id } : {}) }
  }
  const series = await continued(req, old, changes)
  await payload.update({
    collection: 'meeting-series',
    id,
    locale: defaultLanguage,
    data: { lastDay: `${last}T12:00:00.000Z` },
    depth: 0,
    req,
  })
  const moved = await move(req, later, series, true)
  await makeMeetings(req, series.id)
  return { series: series.id, moved }
}

async function isAnybodyInvited({ payload }: PayloadRequest, meetings: readonly Meeting[]): Promise<boolean> {
  const where = { meeting: { in: meetings.map(({ id }) => id) } }
  return meetings.length > 0 && (await payload.count({ collection: 'invitations', where })).totalDocs > 0
}

/** Moves meetings in their order to the times and the place of a series. @returns how many */
async function move(req: PayloadRequest, meetings: readonly Meeting[], series: MeetingSeries, joins: boolean): Promise<number> {
  const occurrences = occurrencesIn(series, settingsOf(req.payload).zone)
  const moved = meetings.slice(0, occurrences.length)
  for (const [index, { id }] of moved.entries()) {
    const occurrence = occurrences[index]
    if (!occurrence) continue
    const data = { ...movedTo(series, occurrence), ...(joins ? { series: series.id, occurrence: occurrence.start.toISOString() } : {}) }
    await req.payload.update({ collection: 'meetings', id, locale: defaultLanguage, data, depth: 0, req })
  }
  return moved.length
}

const changesIn = (body: Record<string, unknown>): Partial<MeetingSeries> =>
  Object.fromEntries(changeable.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])))

async function continued(req: PayloadRequest, old: MeetingSeries, changes: Partial<MeetingSeries>): Promise<MeetingSeries> {
  const { payload } = req
  const {
    continues: _continues,
    createdAt: _createdAt,
    id,
    meetings: _meetings,
    sequence: _sequence,
    uid: _uid,
    updatedAt: _updatedAt,
    ...same
  } = old
  const made = await payload.create({
    collection: 'meeting-series',
    locale: defaultLanguage,
    data: { ...same, ...changes, continues: id },
    depth: 0,
    req,
  })
  for (const locale of contentLanguages.filter((language) => language !== defaultLanguage)) {
    const { description, invitationMessage, title } = await payload.findByID({
      collection: 'meeting-series',
      id,
      locale,
      fallbackLocale: false,
      depth: 0,
      joins: false,
      req,
    })
    if (title)
      await payload.update({
        collection: 'meeting-series',
        id: made.id,
        locale,
        data: { title, description, invitationMessage },
        depth: 0,
        req,
      })
  }
  return made
}

async function meetingsFrom({ payload }: PayloadRequest, series: string, from: string, zone: string): Promise<Meeting[]> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { series: { equals: series } },
    sort: 'start',
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs.filter(({ occurrence, start }) => dayOf(occurrence ?? start, zone) >= from)
}

const movedTo = (series: MeetingSeries, { end, start }: Occurrence): Partial<Meeting> => ({
  start: start.toISOString(),
  end: end.toISOString(),
  place: series.place ?? null,
  link: series.link ?? null,
})
