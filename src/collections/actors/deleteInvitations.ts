import type { CollectionBeforeDeleteHook } from 'payload'

/** A contact that is erased takes its invitations and answers with it. */
export const deleteInvitations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { contact: { equals: id } }
  await req.payload.delete({ collection: 'invitations', where, overrideAccess: true, req })
}
