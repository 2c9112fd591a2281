import type { PayloadRequest, Where } from 'payload'
import { dayOf } from '../../domain/days'
import { isSomething } from '../../domain/localised'
import type { AreaFacts } from '../../domain/planning/standing'
import { idOf } from '../../domain/relations'
import { zonedInstant } from '../../domain/zonedTime'
import { settingsOf } from '../../env'

/** How many are asked for by their ids: SQLite fails on long lists of values. */
const mostAsked = 500

/**
 * Reads all that belongs to a strength area, with the rights of whoever asks: eight questions, in two rounds, however much
 * there is. The names are in the language that the content is edited in.
 */
export async function readArea(req: PayloadRequest, area: string, now: Date): Promise<AreaFacts> {
  const { locale, payload, user } = req
  const { zone } = settingsOf(payload)
  const year = Number(dayOf(now, zone).slice(0, 4))
  const begins = zonedInstant(`${year}-01-01`, '00:00', zone).toISOString()
  const ofArea: Where = { strengthAreas: { in: [area] } }
  const all = { locale: locale ?? 'sv', depth: 0, pagination: false, overrideAccess: false, user } as const

  const [meetings, activities, initiatives, news, organisations] = await Promise.all([
    payload.find({
      collection: 'meetings',
      where: { and: [ofArea, { start: { greater_than_equal: begins } }] },
      select: { title: true, start: true, end: true, status: true, participants: true, organisations: true },
      ...all,
    }),
    payload.find({
      collection: 'activities',
      where: { and: [ofArea, { or: [{ year: { in: [year, year + 1] } }, leftFrom(year)] }] },
      select: { title: true, status: true, year: true, month: true, recursIn: true, from: true, to: true, outcome: true },
      sort: 'year',
      ...all,
    }),
    payload.find({ collection: 'initiatives', where: ofArea, select: { title: true, status: true, level: true }, sort: 'title', ...all }),
    payload.find({
      collection: 'news',
      where: ofArea,
      select: { title: true, date: true, _status: true, terms: true },
      sort: '-date',
      ...all,
    }),
    payload.find({ collection: 'organisations', where: ofArea, select: { name: true }, sort: 'name', ...all }),
  ])
  const [terms, dialogues, met] = await Promise.all([
    payload.find({
      collection: 'terms',
      where: { id: { in: idsOf(news.docs.flatMap((each) => each.terms ?? [])) } },
      select: { preferredLabel: true, explanation: true },
      sort: 'preferredLabel',
      ...all,
    }),
    payload.find({
      collection: 'meetings',
      where: { and: [{ initiative: { in: idsOf(initiatives.docs) } }, { status: { not_equals: 'cancelled' } }] },
      select: { initiative: true },
      ...all,
    }),
    payload.find({
      collection: 'meetings',
      where: metBy(idsOf(organisations.docs), begins, now),
      select: { organisations: true },
      ...all,
    }),
  ])
  const talkedOf = new Set(idsOf(dialogues.docs.flatMap(({ initiative }) => initiative ?? [])))
  const wereThere = new Set(met.docs.flatMap((meeting) => (meeting.organisations ?? []).map(idOf)))
  const inZone = (day: string | null | undefined) => day && dayOf(day, zone)

  return {
    meetings: meetings.docs.map(({ end, id, organisations: there, participants, start, status, title }) => ({
      id,
      title,
      start,
      end,
      isCancelled: status === 'cancelled',
      participants: participants?.length ?? 0,
      organisations: there?.length ?? 0,
    })),
    activities: activities.docs.map(({ from, id, month, outcome, recursIn, status, title, to, year: of }) => ({
      id,
      title,
      status,
      year: of,
      month: month ?? null,
      recursIn,
      from: inZone(from) ?? null,
      to: inZone(to) ?? null,
      hasOutcome: isSomething(outcome),
    })),
    initiatives: initiatives.docs.map(({ id, level, status, title }) => ({
      id,
      title,
      status,
      hasLevel: isSomething(level),
      hasDialogue: talkedOf.has(id),
    })),
    news: news.docs.map(({ _status, date, id, title }) => ({ id, title, date, isPublished: _status === 'published' })),
    terms: terms.docs.map(({ explanation, id, preferredLabel }) => ({
      id,
      title: preferredLabel,
      hasExplanation: isSomething(explanation),
    })),
    organisations: organisations.docs.map(({ id, name }) => ({ id, title: name, isMet: wereThere.has(id) })),
  }
}

/** What was to be done before this year and still is. */
const leftFrom = (year: number): Where => ({ and: [{ status: { in: ['planned', 'started'] } }, { year: { less_than: year } }] })

/** The meetings of this year that have been, and that one of these was at. */
const metBy = (organisations: string[], begins: string, now: Date): Where => ({
  and: [
    { start: { greater_than_equal: begins } },
    { end: { less_than_equal: now.toISOString() } },
    { status: { not_equals: 'cancelled' } },
    { organisations: { in: organisations } },
  ],
})

const idsOf = (pointers: readonly (string | { id: string })[]): string[] => [...new Set(pointers.map(idOf))].slice(0, mostAsked)
