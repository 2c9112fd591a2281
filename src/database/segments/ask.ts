import type { Payload } from 'payload'
import { compileQuestion, leafKey, leavesOf } from '../../domain/segments/compile'
import type { PositiveLeaf } from '../../domain/segments/leaves'
import type { Segment } from '../../domain/segments/matches'
import type { SegmentQuestion } from '../../domain/segments/question'
import { evaluate, needsEverybody } from '../../domain/segments/sets'
import { contactsWith, everyId, idsIn } from './leaves'

/**
 * The ids of the contacts that a segment picks, as `segmentPicks` says it. Whoever asks gets them all:
 * cutting them to what a user may read is the caller's. Contacts put in by hand that no longer exist are
 * left out.
 * @throws InvalidQuestion
 */
export async function segmentContactIds(payload: Payload, segment: Segment): Promise<Set<string>> {
  const [matching = noIds] = await questionContactIds(payload, [segment.question])
  return withHandPicked(payload, matching, segment)
}

/** Those whom a question picks, with those who are put in by hand and without those who are left out. */
export async function withHandPicked(payload: Payload, matching: Iterable<string>, { exclude, include }: Segment): Promise<Set<string>> {
  const included = await idsIn(payload, 'contacts', 'id', include)
  const picked = new Set([...matching, ...included])
  for (const id of exclude) picked.delete(id)
  return picked
}

const noIds: ReadonlySet<string> = new Set()

/** The ids of the contacts that each of some questions picks; what several of them ask is asked once. @throws InvalidQuestion */
export async function questionContactIds(payload: Payload, questions: readonly SegmentQuestion[]): Promise<ReadonlySet<string>[]> {
  const expressions = questions.map(compileQuestion)
  // All ids come first: a contact that is added before the leaves are asked must not slip through a "not".
  const all = expressions.some(needsEverybody) ? await everyId(payload, 'contacts') : noIds
  const asked = await answersTo(payload, expressions.flatMap(leavesOf))
  return expressions.map((expression) => evaluate(expression, (leaf) => asked.get(leafKey(leaf)) ?? noIds, all))
}

async function answersTo(payload: Payload, leaves: readonly PositiveLeaf[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const answers = new Map<string, ReadonlySet<string>>()
  for (const leaf of leaves) {
    const key = leafKey(leaf)
    if (!answers.has(key)) answers.set(key, await contactsWith(payload, leaf))
  }
  return answers
}
