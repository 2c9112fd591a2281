import type { Endpoint, PayloadRequest } from 'payload'
import { mayUpdate } from '../../../access/mayUpdate'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { holidaysIn } from '../../../calendar'
import { occurrencesOf, ruleInWords, ruleOf } from '../../../domain/series'
import { settingsOf } from '../../../env'
import { answering, Refusal } from '../../../errors'
import { bodyOf, json } from '../../../http'
import { uiLanguageFor } from '../../../i18n/languages'
import { madeIn, makeMeetings } from './makeMeetings'
import { isWorkable, problemInWords } from './rule'
import { splitSeries } from './split'

/** What the rule in a form comes to. */
export interface SeriesDates {
  /** In words; null while something is missing. */
  words: string | null
  /** Why it gives no meetings. */
  problem: string | null
  dates: { day: string; start: string; end: string; holiday: string | null; made: boolean }[]
}

const notAllowed = () => new Refusal('notAllowed', 'problems.notAllowed', 403)

/** `POST /api/meeting-series/dates` with the fields of the rule, and `id` of a saved series: the dates that it gives, before anything is saved. */
async function dates(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'meeting-series', 'read') === null) throw notAllowed()
  const body = await bodyOf(req)
  const rule = ruleOf(body, settingsOf(req.payload).zone)
  const nothing: SeriesDates = { words: null, problem: null, dates: [] }
  if (!isWorkable(rule)) return json(nothing)
  const found = occurrencesOf(rule)
  if (!Array.isArray(found)) return json({ ...nothing, problem: problemInWords(found, req) })
  const language = uiLanguageFor(req.i18n.language)
  const made = typeof body.id === 'string' ? await madeIn(req, body.id) : new Set<number>()
  const holidays = new Map(
    yearsOf(found.map(({ day }) => day)).flatMap((year) => holidaysIn(year, language).map(({ day, name }) => [day, name] as const)),
  )
  return json({
    words: ruleInWords(rule, language),
    problem: null,
    dates: found.map(({ day, end, start }) => ({
      day,
      start: start.toISOString(),
      end: end.toISOString(),
      holiday: holidays.get(day) ?? null,
      made: made.has(start.getTime()),
    })),
  } satisfies SeriesDates)
}

const yearsOf = (days: readonly string[]): number[] => [...new Set(days.map((day) => Number(day.slice(0, 4))))]

/** @throws Refusal 403 */
async function changeable(req: PayloadRequest): Promise<string> {
  const id = String(req.routeParams?.id)
  if (scopeOf(roleOf(req.user), 'meeting-series', 'update') === null || !(await mayUpdate(req, 'meeting-series', id))) throw notAllowed()
  return id
}

/** `POST /api/meeting-series/:id/meetings`: makes the meetings that are not there yet. */
const make = async (req: PayloadRequest): Promise<Response> => json({ made: await makeMeetings(req, await changeable(req)) }, 201)

/** `POST /api/meeting-series/:id/split` with `{ from, … }`: from a day on the series is another, with other times or another place. */
const split = async (req: PayloadRequest): Promise<Response> => json(await splitSeries(req, await changeable(req), await bodyOf(req)), 201)

export const seriesEndpoints: Endpoint[] = [
  { path: '/dates', method: 'post', handler: answering(dates) },
  { path: '/:id/meetings', method: 'post', handler: answering(make) },
  { path: '/:id/split', method: 'post', handler: answering(split) },
]
