import type { CollectionBeforeDeleteHook, Where } from 'payload'

/** What has come in from or about a contact that is erased goes with it: it holds its address and its own words. */
export const forgetIncoming: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  const { payload } = req
  if (context.partOfMerge === true) return
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  if (!contact) return
  const addresses = [contact.address, ...(contact.formerAddresses ?? []).map(({ address }) => address)].flatMap((each) => each || [])
  const where: Where = { or: [{ contact: { equals: id } }, { address: { in: addresses } }] }
  await payload.db.deleteMany({ collection: 'incoming-mails', where })
}
