import type { PayloadRequest, Where } from 'payload'
import { ownStrengthAreas } from '../../../access/ownAreas'
import { mayDo, scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { retainedNumbersIn } from '../../../domain/accounting'
import { alphabetKey } from '../../../domain/alphabet'
import { dayOf } from '../../../domain/days'
import { folded } from '../../../domain/letters'
import { isSegmentField, segmentFields } from '../../../domain/segments'
import { settingsOf } from '../../../env'
import { Refusal } from '../../../errors'
import { json } from '../../../http'
import { labels } from '../../../i18n/labels'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Dispatch } from '../../../payload-types'

/** How many meetings or dispatches are offered at a time, the latest. */
const offered = 8

/** A value that a condition can ask for. */
export interface SegmentChoice {
  value: string
  name: string
  /** `YYYY-MM-DD`; null for what has no day. */
  day: string | null
  /** A dispatch of which it is no longer known who got it, so that nothing can be asked. */
  forgotten: boolean
}

/**
 * `GET /api/segments/choices?field=…&words=…&ids=…`: what can be asked for in a field whose values are chosen among what
 * there is; by words of the title where there are many, and those with the ids in any case.
 */
export async function choices(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'segments', 'read') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const { field, ids, words } = asked(req)
  const { chosen, of, property } = segmentFields[field]
  if (of === 'meetings') return json({ choices: await meetingChoices(req, words, ids, property === 'attended') })
  if (of === 'dispatches') return json({ choices: await dispatchChoices(req, words, ids) })
  if (chosen) return json({ choices: await municipalities(req) })
  throw new Refusal('badRequest', 'problems.badRequest')
}

function asked({ searchParams }: PayloadRequest) {
  const field = searchParams.get('field') ?? ''
  if (!isSegmentField(field)) throw new Refusal('badRequest', 'problems.badRequest')
  const ids = (searchParams.get('ids') ?? '').split(',').filter(Boolean)
  return { field, ids, words: searchParams.get('words')?.trim() ?? '' }
}

/** What is asked by words, and what is chosen already, each once. */
const wanted = (words: string, ids: readonly string[], among: Where): Where[] => [
  { and: [among, ...(words ? [{ title: { like: words } }] : [])] },
  ...(ids.length > 0 ? [{ id: { in: [...ids] } }] : []),
]

/** @param toAll whether what is asked of the meetings is told in the meetings themselves */
async function meetingChoices(req: PayloadRequest, words: string, ids: readonly string[], toAll: boolean): Promise<SegmentChoice[]> {
  const cut = !toAll && scopeOf(roleOf(req.user), 'invitations', 'read') !== 'all'
  const among: Where = cut ? { strengthAreas: { in: await ownStrengthAreas(req) } } : {}
  const locale = uiLanguageFor(req.i18n.language)
  const found = await Promise.all(
    wanted(words, ids, among).map((where, place) =>
      req.payload.find({
        collection: 'meetings',
        where,
        select: { title: true, start: true },
        sort: '-start',
        limit: place === 0 ? offered : ids.length,
        pagination: false,
        depth: 0,
        locale,
        joins: false,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    ),
  )
  return once(found.flatMap(({ docs }) => docs.map(({ id, start, title }) => choice(req, id, title, start))))
}

async function dispatchChoices(req: PayloadRequest, words: string, ids: readonly string[]): Promise<SegmentChoice[]> {
  if (!mayDo(roleOf(req.user), 'readDeliveries')) throw new Refusal('notAllowed', 'involvements.refusal.notAllowed', 403)
  const found = await Promise.all(
    wanted(words, ids, { startedAt: { exists: true } }).map((where, place) =>
      req.payload.find({
        collection: 'dispatches',
        where,
        select: { title: true, kind: true, startedAt: true, createdAt: true, numbers: true },
        sort: '-startedAt',
        limit: place === 0 ? offered : ids.length,
        pagination: false,
        depth: 0,
      }),
    ),
  )
  const all = found.flatMap(({ docs }) => docs)
  const kinds = labels[uiLanguageFor(req.i18n.language)].dispatches?.options?.kind
  // What is sent again of a letter has its name.
  const named = ({ kind, title }: Pick<Dispatch, 'kind' | 'title'>) =>
    kind === 'correction' || kind === 'welcome' ? `${title} (${kinds?.[kind]})` : title
  return once(
    all.map(({ createdAt, id, kind, numbers, startedAt, title }) => ({
      ...choice(req, id, named({ kind, title }), startedAt ?? createdAt),
      forgotten: retainedNumbersIn(numbers) !== null,
    })),
  )
}

const choice = ({ payload }: PayloadRequest, value: string, name: string, at: string): SegmentChoice => ({
  value,
  name,
  day: dayOf(at, settingsOf(payload).zone),
  forgotten: false,
})

const once = (all: readonly SegmentChoice[]): SegmentChoice[] => [...new Map(all.map((each) => [each.value, each])).values()]

/** The municipalities of organisations, in the order of the alphabet; each in one of the ways in which it is written. */
async function municipalities({ payload }: PayloadRequest): Promise<SegmentChoice[]> {
  const asked = { collection: 'organisations', select: { municipality: true }, joins: false, depth: 0, pagination: false } as const
  const { docs } = await payload.find(asked)
  const names = docs.flatMap(({ municipality }) => municipality?.trim() || [])
  const each = new Map(names.sort().map((name) => [folded(name), name]))
  return [...each.values()]
    .sort((a, b) => (alphabetKey(a) < alphabetKey(b) ? -1 : 1))
    .map((name) => ({ value: name, name, day: null, forgotten: false }))
}
