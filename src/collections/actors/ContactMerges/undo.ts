import type { PayloadRequest, Where } from 'payload'
import { recordAudit } from '../../../audit'
import { Refusal, say } from '../../../errors'
import type { UndonePair } from '../../../domain/merging/undo'
import { isUnderWay, mustMerge } from './pair'
import { findMerge, type Merge, stepMerge } from './store'
import { partCards, undoneCards } from './unmerge'

/** A merge that can be undone, and what undoing makes of it. */
export interface Undoable {
  merge: Merge
  cards: UndonePair
}

/** @throws Refusal which says why it cannot be undone */
export async function undoableIn(req: PayloadRequest): Promise<Undoable> {
  mustMerge(req)
  const merge = await findMerge(req.payload, String(req.routeParams?.id))
  if (!merge) throw new Refusal('notFound', 'merging.problems.undone', 404)
  if (merge.state !== 'done' || (await isUnderWay(req.payload, [merge.kept, merge.removed], merge.id)))
    throw new Refusal('underWay', 'merging.problems.busy', 409)
  if (!merge.before || !merge.merged) throw new Refusal('tooLate', 'merging.problems.tooLate', 409)
  const kept = await req.payload.findByID({ collection: 'contacts', id: merge.kept, depth: 0, disableErrors: true })
  if (!kept) throw new Refusal('mergedAgain', 'merging.problems.mergedAgain', 409)
  const cards = undoneCards(merge, kept)
  await mustBeFree(req, cards, merge)
  return { merge, cards }
}

/** Both addresses must be free, also when a third contact has been given one meanwhile. @throws Refusal 409 */
async function mustBeFree(req: PayloadRequest, { kept, removed }: UndonePair, merge: Merge): Promise<void> {
  for (const { address } of [kept, removed]) {
    const where: Where = { and: [{ address: { equals: address } }, { id: { not_in: [merge.kept, merge.removed] } }] }
    const { totalDocs } = await req.payload.count({ collection: 'contacts', where })
    if (totalDocs > 0 || kept.address === removed.address)
      throw new Refusal('addressTaken', say('merging.problems.addressTaken', { address: address ?? '' }), 409)
  }
}

/** Makes two contacts of one again. @throws Refusal 409 when somebody else is doing it */
export async function undoMerge(req: PayloadRequest, { merge }: Undoable): Promise<void> {
  const { payload, user } = req
  if (!(await stepMerge(payload, merge.id, 'done', 'undoing'))) throw new Refusal('underWay', 'merging.problems.busy', 409)
  await partCards(payload, merge)
  await recordAudit({ payload, user }, { deed: 'undoMerge', entity: 'contacts', document: merge.kept })
}
