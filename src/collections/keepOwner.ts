import type { CollectionBeforeChangeHook } from 'payload'

/** Who made a document owns it. */
export const keepOwner: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, owner: req.user?.id ?? data.owner }
  return { ...data, owner: originalDoc?.owner?.id ?? originalDoc?.owner }
}
