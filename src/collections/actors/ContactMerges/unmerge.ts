import type { Payload } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { idOf } from '../../../domain/relations'
import { type UndonePair, undoCards } from '../../../domain/merging/undo'
import { isSame } from '../../../domain/same'
import type { Contact } from '../../../payload-types'
import { carriedHistory } from '../Contacts/history'
import { settleReplaced, uncarryAnswers } from './answers'
import { cardOf } from './card'
import { idsIn, pointAt, pointInvitation, writeList } from './pointers'
import { deleteMerges, type Merge, type MovedList } from './store'
import { uncarrySuppressions } from './suppress'

/** What undoing makes of the two cards. @throws Error when what they said is forgotten */
export function undoneCards({ id, before, merged }: Merge, kept: Contact): UndonePair {
  if (!before || !merged) throw new Error(`Merge ${id} can no longer be undone`)
  return undoCards({ ...before, merged }, cardOf(kept))
}

/**
 * Makes two contacts of one again, the second under its old id, so that links in mails lead to it. Each step can
 * be done again, from wherever it stopped. Ends with forgetting the merge.
 */
export async function partCards(payload: Payload, merge: Merge): Promise<void> {
  const kept = await payload.findByID({ collection: 'contacts', id: merge.kept, depth: 0 })
  const cards = undoneCards(merge, kept)
  const context = { ...partOfOneDeed(), ...carriedHistory(cards.kept) }
  await payload.update({ collection: 'contacts', id: kept.id, data: cards.kept, depth: 0, context })
  await bringBack(payload, merge, cards)
  if (merge.moved) await pointAt(payload, merge.moved, merge.removed)
  for (const list of merge.moved?.lists ?? []) await putListBack(payload, list, merge)
  await bringInvitationsBack(payload, merge)
  await uncarrySuppressions(payload, merge)
  await deleteMerges(payload, { id: { equals: merge.id } })
}

/** Under the old id, which Payload's own operation does not let anyone choose; it writes all the rest. */
async function bringBack(payload: Payload, { removed: id, before }: Merge, { removed: card }: UndonePair): Promise<void> {
  if (!(await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true, select: {} }))) {
    const { kind, name, email, address, language, status } = card
    const data = { kind, name, email, address, language, status, createdAt: before?.createdAt }
    await payload.db.create({ collection: 'contacts', customID: id, data })
  }
  const context = { ...partOfOneDeed(), ...carriedHistory(card) }
  await payload.update({ collection: 'contacts', id, data: card, depth: 0, context })
}

/** A list that is as the merge left it becomes as it was; in one that was changed since, both stand. */
async function putListBack(payload: Payload, list: MovedList, { removed }: Merge): Promise<void> {
  const { collection, field, id, before, after } = list
  const doc = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  if (!doc) return
  const now = idsIn(doc, field)
  const untouched = isSame(now.toSorted(), after.toSorted())
  await writeList(payload, list, untouched ? before : [...new Set([...now, removed])])
}

async function bringInvitationsBack(payload: Payload, merge: Merge): Promise<void> {
  for (const replaced of merge.replaced ?? []) {
    const { deliveries, removed: id } = replaced
    if (!(await payload.findByID({ collection: 'invitations', id, depth: 0, disableErrors: true }))) {
      const { movedNeeds: _moved, own: _own, ...before } = replaced.before
      const data = { ...before, id: undefined, contact: merge.removed, meeting: idOf(before.meeting) }
      await payload.db.create({ collection: 'invitations', customID: id, data })
    }
    await pointInvitation(payload, deliveries, id)
    await uncarryAnswers(payload, replaced)
  }
  await settleReplaced(payload, merge)
}
