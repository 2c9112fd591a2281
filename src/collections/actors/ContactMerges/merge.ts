import type { Payload, PayloadRequest } from 'payload'
import { partOfOneDeed, recordAudit } from '../../../audit'
import { mergeCards } from '../../../domain/merging/merge'
import { Refusal } from '../../../errors'
import { settleReplaced } from './answers'
import { cardOf } from './card'
import { isUnderWay, type Pair } from './pair'
import { movePointers } from './pointers'
import { collection, deleteMerges, type Merge, stepMerge, writeMerge } from './store'
import { carrySuppressions } from './suppress'
import { partCards } from './unmerge'
import { carriedHistory } from '../Contacts/history'

/**
 * Makes one contact of two. What is to be done is written down first, and every step can be done again: after a
 * kill the worker goes on where it stopped, and what fails is undone before the failure is told.
 * @returns the merge, by which it can be undone
 */
export async function mergeContacts(req: PayloadRequest, pair: Pair): Promise<Merge> {
  const { payload, user } = req
  const merge = await begin(req, pair)
  try {
    await carryOut(payload, merge)
  } catch (error) {
    await partCards(payload, merge)
    throw error
  }
  const numbers = { deliveries: merge.moved?.deliveries.length ?? 0, invitations: merge.moved?.invitations.length ?? 0 }
  await recordAudit({ payload, user }, { deed: 'merge', entity: 'contacts', document: merge.kept, numbers })
  return merge
}

/** Writes down what is to become of the two. Of several who begin at once with one of them at most one goes on. */
export async function begin(req: PayloadRequest, { kept, removed, cards, choice }: Pair): Promise<Merge> {
  const { payload, user } = req
  const at = new Date().toISOString()
  const data = {
    kept: kept.id,
    removed: removed.id,
    state: 'begun' as const,
    at,
    by: user ? String(user.id) : null,
    choice,
    before: { ...cards, createdAt: removed.createdAt },
    merged: mergeCards(cards.kept, cards.removed, choice, at),
  }
  const busy = new Refusal('underWay', 'merging.problems.busy', 409)
  if (await isUnderWay(payload, [kept.id, removed.id], '')) throw busy
  const made = await payload.db.create({ collection, data })
  const merge: Merge = { ...data, id: String(made.id) }
  if (!(await isUnderWay(payload, [kept.id, removed.id], merge.id))) return merge
  await deleteMerges(payload, { id: { equals: merge.id } })
  throw busy
}

/** Does what was written down, from wherever it stopped. */
export async function carryOut(payload: Payload, merge: Merge): Promise<void> {
  const kept = await payload.findByID({ collection: 'contacts', id: merge.kept, depth: 0 })
  const before = merge.before
  if (!before) throw new Error(`Merge ${merge.id} does not say what it merges`)
  await movePointers(payload, merge)
  await carrySuppressions(payload, merge)
  await removeCard(payload, merge.removed)
  await settleReplaced(payload, merge)
  const card = mergeCards(cardOf(kept), before.removed, merge.choice ?? {}, merge.at)
  const context = { ...partOfOneDeed(), ...carriedHistory(card) }
  const written = await payload.update({ collection: 'contacts', id: kept.id, data: card, depth: 0, context })
  await writeMerge(payload, merge.id, { merged: cardOf(written) })
  merge.merged = cardOf(written)
  await stepMerge(payload, merge.id, 'begun', 'done')
}

async function removeCard(payload: Payload, id: string): Promise<void> {
  const found = await payload.findByID({ collection: 'contacts', id, depth: 0, select: {}, disableErrors: true })
  if (found) await payload.delete({ collection: 'contacts', id, depth: 0, context: { ...partOfOneDeed(), ...partOfMerge() } })
}

/** Says to what happens when a contact is deleted that it lives on in another. */
const partOfMerge = () => ({ partOfMerge: true })
