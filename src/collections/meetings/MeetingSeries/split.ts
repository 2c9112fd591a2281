import type { PayloadRequest } from 'payload'
import { dayOf } from '../../../domain/days'
import { idOf } from '../../../domain/relations'
import { settingsOf } from '../../../env'
import { refusalAt } from '../../../errors'
import { contentLanguages, defaultLanguage } from '../../../i18n/languages'
import type { Meeting, MeetingSeries } from '../../../payload-types'
import { makeMeetings, occurrencesIn } from './makeMeetings'

/** What may be another from a day on. */
const changeable = ['startClock', 'endClock', 'weekdays', 'week', 'weekday', 'interval', 'place', 'link', 'lastDay'] as const

/**
 * From a day on a series is another: the old one ends the day before, and a new one goes on with what is changed. Two
 * series, since calendars disagree about one that changes on its way (RFC 5545's RANGE=THISANDFUTURE). Meetings from
 * that day on follow in their order, keep who is invited and what was answered, and are told of as changes.
 * @returns id of the new series
 * @throws Refusal 422 at `from` where the series has no meeting from that day on, or none before it
 */
export async function splitSeries(
  req: PayloadRequest,
  id: string,
  body: Record<string, unknown>,
): Promise<{ series: string; moved: number }> {
  const { payload } = req
  const { zone } = settingsOf(payload)
  const old = await payload.findByID({
    collection: 'meeting-series',
    id,
    locale: defaultLanguage,
    fallbackLocale: false,
    depth: 0,
    joins: false,
    req,
  })
  const from = typeof body.from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(body.from) ? body.from : ''
  const days = occurrencesIn(old, zone).map(({ day }) => day)
  const [before, after] = [days.filter((day) => day < from), days.filter((day) => day >= from)]
  const last = before.at(-1)
  if (!from || last === undefined || after.length === 0) throw refusalAt('split', 'from', 'series.problems.split')
  const series = await continued(req, old, { firstDay: `${from}T12:00:00.000Z`, ...changesIn(body) })
  const later = await meetingsFrom(req, id, from, zone)
  await payload.update({ collection: 'meeting-series', id, data: { lastDay: `${last}T12:00:00.000Z` }, depth: 0, req })
  const occurrences = occurrencesIn(series, zone)
  const moved = later.slice(0, occurrences.length)
  for (const [index, meeting] of moved.entries()) {
    const occurrence = occurrences[index]
    if (occurrence) await payload.update({ collection: 'meetings', id: meeting.id, data: movedTo(series, occurrence), depth: 0, req })
  }
  await makeMeetings(req, series.id)
  return { series: series.id, moved: moved.length }
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
    overrideAccess: false,
    user: req.user,
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

function movedTo(series: MeetingSeries, { end, start }: { start: Date; end: Date }): Partial<Meeting> {
  return {
    series: idOf(series),
    occurrence: start.toISOString(),
    start: start.toISOString(),
    end: end.toISOString(),
    place: series.place ?? null,
    link: series.link ?? null,
  }
}
