import type { Payload, PayloadRequest } from 'payload'
import { areasToCutTo } from '../../access/actions'
import { mayAsk } from '../../access/segmentQuestions'
import { accountingOf } from '../../database'
import type { AudienceSummary } from '../../domain/audience'
import type { CheckedAudience } from '../../domain/newsletterChecks'
import type { Dispatch } from '../../payload-types'
import { audienceInNumbers } from '.'
import { type FrozenQuestion, type FrozenSegment, frozenQuestionOf, segmentsWith } from './segments'

/**
 * What a newsletter is judged by beside what stands in it: how many read which language, and whether many more are
 * picked than the last time.
 */
export async function knownAudience(
  payload: Payload,
  segments: FrozenSegment[],
  { byLanguage, candidates }: AudienceSummary,
): Promise<CheckedAudience> {
  const before = segments.length === 0 ? null : await pickedLastTime(payload, segments)
  return { byLanguage, growth: before === null ? null : { before, now: candidates } }
}

/**
 * The same for a newsletter that is being written, whose segments stand in the form.
 * @param id the saved newsletter; null for a new one
 */
export async function knownWhileWriting(id: string | null, segments: readonly string[], req: PayloadRequest): Promise<CheckedAudience> {
  const frozen = await thoseToldOf(await segmentsWith(segments, req), req)
  const areas = await areasToCutTo(req)
  const question = { segments: frozen, areas: areas && [...areas].sort(), audience: id === null ? 'all' : 'lacking' } as const
  return counted(req.payload, JSON.stringify([id, question]), async () =>
    knownAudience(req.payload, frozen, await audienceInNumbers(req.payload, { kind: 'newsletter', id: id ?? '' }, question, null)),
  )
}

/** A segment that asks what the user may not be told is not counted. */
async function thoseToldOf(segments: readonly FrozenSegment[], req: PayloadRequest): Promise<FrozenSegment[]> {
  const told = await Promise.all(segments.map((segment) => mayAsk(req, [segment.question])))
  return segments.filter((_, place) => told[place])
}

interface Counted {
  key: string
  until: number
  audience: Promise<CheckedAudience>
}

/** What was counted last, and how many times as long as the counting took it is good for: all of it is asked for at each pause in the typing. */
const lastCounted = new WeakMap<Payload, Counted>()
const goodFor = 10

function counted(payload: Payload, key: string, count: () => Promise<CheckedAudience>): Promise<CheckedAudience> {
  const known = lastCounted.get(payload)
  if (known && known.key === key && performance.now() < known.until) return known.audience
  const begun = performance.now()
  const kept: Counted = { key, until: Infinity, audience: count() }
  lastCounted.set(payload, kept)
  const settle = () => {
    kept.until = begun + (performance.now() - begun) * goodFor
  }
  kept.audience.then(settle, () => {
    kept.until = 0
  })
  return kept.audience
}

/** How many the last newsletter to the same segments was for; null when there was none. */
async function pickedLastTime(payload: Payload, segments: FrozenQuestion['segments']): Promise<number | null> {
  const names = [...segments].map(({ id }) => id).sort()
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ kind: { equals: 'newsletter' } }, { status: { equals: 'completed' } }] },
    sort: '-createdAt',
    select: { segmentQuestions: true },
    limit: 20,
    depth: 0,
  })
  const last = docs.find((dispatch) => sameAs(names, frozenQuestionOf(dispatch as Dispatch)))
  return last ? (await accountingOf(payload, last.id)).candidates : null
}

const sameAs = (ids: readonly string[], question: FrozenQuestion | null): boolean =>
  question !== null &&
  [...question.segments]
    .map(({ id }) => id)
    .sort()
    .join() === ids.join()
