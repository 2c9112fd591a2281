import type { CollectionAfterDeleteHook } from 'payload'
import { forgetContact } from '../../imports'
import type { Contact } from '../../payload-types'

/** What imports have remembered of a contact, to be able to undo them, is erased with it. */
export const forgetImports: CollectionAfterDeleteHook<Contact> = async ({ doc, req }) => {
  await forgetContact(req.payload, doc)
}
