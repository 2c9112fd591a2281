import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { openStatuses } from '../../../domain/dispatchStatus'
import { dropChangedApprovals } from '../../../mail'

/** What was approved, or asked about, holds only for as long as nobody changes it. */
export const dropApprovals: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === 'update') await dropChangedApprovals(req.payload)
}

/** What was never sent, since it was taken back or not approved, does not keep a newsletter from being deleted. */
export const deleteUnsent: CollectionBeforeDeleteHook = ({ id, req }) => deleteOpenDispatches(id, req)

/** A newsletter that goes to the trash is not sent from there, nor approved; whoever brings it back asks anew. */
export const dropUnsentInTrash: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.deletedAt && !previousDoc?.deletedAt) await deleteOpenDispatches(doc.id, req)
}

async function deleteOpenDispatches(id: number | string, req: PayloadRequest): Promise<void> {
  const where: Where = { and: [{ newsletter: { equals: id } }, { status: { in: [...openStatuses] } }] }
  await req.payload.delete({ collection: 'dispatches', where, depth: 0, overrideAccess: true, req })
}
