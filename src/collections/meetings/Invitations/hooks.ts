import type { CollectionBeforeChangeHook } from 'payload'
import { withAnswer } from '../../../domain/answerHistory'

/**
 * Keeps the ledger of answers: each change of answer is added with its way, time and hand.
 * An answer that a user enters was told to the organiser. The page for answering writes by `setAnswer`, which keeps the
 * ledger the same way.
 */
export const keepAnswers: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const answer = data.answer ?? null
  if (answer === (originalDoc?.answer ?? null)) return { ...data, history: originalDoc?.history ?? [] }
  const via = req.user ? 'organiser' : (data.via ?? 'web')
  const at = new Date().toISOString()
  const entry = { answer, via, at, by: req.user?.id ?? null }
  return { ...data, via, answeredAt: at, history: withAnswer(originalDoc?.history ?? [], entry) }
}
