import type { CollectionAfterChangeHook } from 'payload'
import { stopPending } from '../../mail'
import type { Contact } from '../../payload-types'

/** A contact that has left or says no also gets nothing of what is waiting to be sent. */
export const stopMailToContact: CollectionAfterChangeHook<Contact> = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  const refused = (doc.permissions ?? []).filter(({ state }) => state === 'withdrawn').map(({ purpose }) => purpose)
  if (doc.status !== 'left' && refused.length === 0) return
  await stopPending(req.payload, { contact: doc.id }, doc.status === 'left' ? 'all' : refused)
}
