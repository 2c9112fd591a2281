import type { PayloadRequest } from 'payload'
import { readableContacts } from '../../../access/readableContacts'
import { type AskedCondition, conditionKey, type Effect, effectOf } from '../../../domain/segments'

/** What the conditions of a segment do to the contacts that the user may read. */
export interface SegmentEffects {
  /** Whether its conditions pick everybody. */
  everybody: boolean
  /** Its conditions that are true of everybody or of nobody, by `conditionKey`. */
  effects: Record<string, Effect>
}

/**
 * @param matching whom the whole question picks
 * @param each whom each of the conditions picks by itself
 */
export async function effectsOf(
  req: PayloadRequest,
  matching: ReadonlySet<string>,
  conditions: readonly AskedCondition[],
  each: readonly ReadonlySet<string>[],
): Promise<SegmentEffects> {
  const { totalDocs } = await req.payload.count({ collection: 'contacts', overrideAccess: false, user: req.user, req })
  // Once for all of them: it is what takes time for whoever does not read all.
  const readable = await readableContacts(req, new Set([matching, ...each].flatMap((ids) => [...ids])))
  const read = (ids: ReadonlySet<string>) => [...ids].filter((id) => readable.has(id)).length
  const effects: Record<string, Effect> = {}
  for (const [place, condition] of conditions.entries()) {
    const effect = effectOf(condition, read(each[place] ?? new Set()), totalDocs)
    if (effect) effects[conditionKey(condition)] = effect
  }
  return { everybody: totalDocs > 0 && read(matching) === totalDocs, effects }
}
