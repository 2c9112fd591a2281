import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, Where } from 'payload'
import { openStatuses } from '../../domain/dispatchStatus'
import { dropChangedApprovals } from '../../mail'

/** What was approved, or asked about, holds only for as long as nobody changes it. */
export const dropApprovals: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === 'update') await dropChangedApprovals(req.payload)
}

/** What was never sent, since it was taken back or not approved, does not keep a newsletter from being deleted. */
export const deleteUnsent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where: Where = { and: [{ newsletter: { equals: id } }, { status: { in: [...openStatuses] } }] }
  await req.payload.delete({ collection: 'dispatches', where, depth: 0, overrideAccess: true, req })
}
