import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { normaliseAddress } from '../../../domain/address'
import { stopPending } from '../../../mail'
import type { Suppression } from '../../../payload-types'

/** Keeps the address normalised and, when a reason for undoing is given, who undid it and when. */
export const keepSuppression: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const address = normaliseAddress(String(data.address ?? originalDoc?.address)) ?? data.address
  if (operation === 'create') return { ...data, address, undoneAt: null, undoReason: null }
  const fixed = { ...data, address: originalDoc.address, scope: originalDoc.scope, reason: originalDoc.reason }
  if (!data.undoReason?.trim()) return { ...fixed, undoneAt: null, undoneBy: null }
  return { ...fixed, undoneAt: originalDoc.undoneAt ?? new Date().toISOString(), undoneBy: req.user?.id ?? null }
}

/** A suppressed address also gets nothing of what is waiting to be sent. */
export const stopMailToSuppressed: CollectionAfterChangeHook<Suppression> = async ({ doc, req }) => {
  if (doc.undoneAt) return
  await stopPending(req.payload, { address: doc.address }, doc.scope === 'all' ? 'all' : [doc.scope])
}
