import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { settleSeats } from '../../../database'
import { withAnswer } from '../../../domain/answerHistory'
import { idOf } from '../../../domain/relations'
import { dropNeeds } from '../needs/store'
import type { Invitation } from '../../../payload-types'

/**
 * Keeps the ledger of answers: each change of answer is added with its way, time and hand.
 * An answer that a user enters was told to the organiser. The page for answering writes by `setAnswer`, which keeps the
 * ledger the same way.
 */
export const keepAnswers: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const answer = data.answer ?? null
  // When the answer was given is its turn for a place: a form that shows it does not write it.
  if (answer === (originalDoc?.answer ?? null))
    return { ...data, history: originalDoc?.history ?? [], answeredAt: originalDoc?.answeredAt ?? null }
  const via = req.user ? 'organiser' : (data.via ?? 'web')
  const at = new Date().toISOString()
  const entry = { answer, via, at, by: req.user?.id ?? null }
  return { ...data, via, answeredAt: at, history: withAnswer(originalDoc?.history ?? [], entry) }
}

/** Who has a place follows from the answers, so that no form writes it: it may be older than what it shows. */
export const keepPlace: CollectionBeforeChangeHook<Invitation> = ({ data, originalDoc }) => ({ ...data, place: originalDoc?.place ?? null })

/** An answer that was entered by hand, or came by mail, takes a place or leaves one. What those need who do not come is forgotten. */
export const settlePlaces: CollectionAfterChangeHook<Invitation> = async ({ doc, previousDoc, req }) => {
  if (doc.answer === 'yes' || previousDoc?.answer === 'yes') await settleSeats(req.payload, idOf(doc.meeting))
  if (doc.answer === 'no' || doc.removedAt) await dropNeeds(req.payload, doc.id)
  return doc
}

/** An invitation that is gone leaves its place, and what was said of needs. */
export const leavePlace: CollectionAfterDeleteHook<Invitation> = async ({ doc, req }) => {
  await dropNeeds(req.payload, doc.id)
  if (doc.answer === 'yes') await settleSeats(req.payload, idOf(doc.meeting))
}
