import type { Payload } from 'payload'
import { compileQuestion, leafKey, leavesOf, type SetExpression } from '../../domain/segments/compile'
import type { PositiveLeaf } from '../../domain/segments/leaves'
import type { Segment } from '../../domain/segments/matches'
import { evaluate, needsEverybody } from '../../domain/segments/sets'
import { contactsWith, everyId, idsIn } from './leaves'

/**
 * The ids of the contacts that a segment picks, as `segmentPicks` says it. Whoever asks gets them all:
 * cutting them to what a user may read is the caller's. Contacts put in by hand that no longer exist are
 * left out.
 * @throws InvalidQuestion
 */
export async function segmentContactIds(payload: Payload, segment: Segment): Promise<Set<string>> {
  const matching = await valueOf(payload, compileQuestion(segment.question))
  const included = await idsIn(payload, 'contacts', 'id', segment.include)
  const picked = new Set([...matching, ...included])
  for (const id of segment.exclude) picked.delete(id)
  return picked
}

const noIds: ReadonlySet<string> = new Set()

async function valueOf(payload: Payload, expression: SetExpression): Promise<ReadonlySet<string>> {
  // All ids come first: a contact that is added before the leaves are asked must not slip through a "not".
  const all = needsEverybody(expression) ? await everyId(payload, 'contacts') : noIds
  const asked = await answersTo(payload, leavesOf(expression))
  return evaluate(expression, (leaf) => asked.get(leafKey(leaf)) ?? noIds, all)
}

async function answersTo(payload: Payload, leaves: readonly PositiveLeaf[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const answers = new Map<string, ReadonlySet<string>>()
  for (const leaf of leaves) answers.set(leafKey(leaf), await contactsWith(payload, leaf))
  return answers
}
