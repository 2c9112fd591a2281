import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { recordAudit } from './record'

const passwordOf = (id: unknown) => `password of ${String(id)}`

/** Payload takes the new password out of what is written before anyone can see afterwards that it was there. */
export const notePassword: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (operation === 'update' && data.password) context[passwordOf(originalDoc?.id)] = true
  return data
}

/** Records what decides what an account can do: its password and its role. */
export const recordAccountChange: CollectionAfterChangeHook = async ({ collection, context, doc, operation, previousDoc, req }) => {
  const about = { entity: collection.slug, document: doc.id }
  if (context[passwordOf(doc.id)]) await recordAudit(req, { deed: 'passwordChanged', ...about })
  context[passwordOf(doc.id)] = undefined
  if (operation === 'update' && doc.role !== previousDoc?.role) await recordAudit(req, { deed: 'roleChanged', ...about, fields: ['role'] })
}
