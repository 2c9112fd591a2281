import type { Payload } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { idOf } from '../../../domain/relations'
import { type UndonePair, undoCards } from '../../../domain/merging/undo'
import { isSame } from '../../../domain/same'
import type { Contact } from '../../../payload-types'
import { carriedHistory } from '../Contacts/history'
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

async function bringInvitationsBack(payload: Payload, { removed, replaced }: Merge): Promise<void> {
  for (const { before, carried, deliveries, kept, removed: id } of replaced ?? []) {
    const asked = { collection: 'invitations', depth: 0, disableErrors: true } as const
    if (!(await payload.findByID({ ...asked, id }))) {
      const data = { ...before, id: undefined, contact: removed, meeting: idOf(before.meeting) }
      await payload.db.create({ collection: 'invitations', customID: id, data })
    }
    await pointInvitation(payload, deliveries, id)
    const own = await payload.findByID({ ...asked, id: kept })
    if (carried && own && own.answer === before.answer)
      await payload.update({ collection: 'invitations', id: kept, data: { answer: null }, depth: 0, context: partOfOneDeed() })
  }
}
