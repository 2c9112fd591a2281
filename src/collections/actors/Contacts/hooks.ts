import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Where,
} from 'payload'
import { listsFrom, writeList } from '../ContactMerges/pointers'
import { forgetContact } from '../../../imports'
import type { Contact } from '../../../payload-types'
import { stopPending } from '../../../mail'
import { mergedPermissions } from '../../../domain/contactHistory'
import { normaliseAddress } from '../../../domain/address'
import { type Affiliation, organisationsOn, rolesOn } from '../../../domain/affiliations'
import { dayOf } from '../../../domain/days'
import { settingsOf } from '../../../env'

/**
 * A contact that is erased takes its invitations and answers with it, and leaves no trace in lists of segments and
 * meetings, on a database that does not see to that by itself either.
 */
export const deleteTraces: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { contact: { equals: id } }
  await req.payload.delete({ collection: 'invitations', where, overrideAccess: true, req })
  for (const list of await listsFrom(req.payload, String(id), String(id)))
    await writeList(
      req.payload,
      list,
      list.before.filter((each) => each !== id),
    )
}

/** What imports have remembered of a contact, to be able to undo them, is erased with it. */
export const forgetImports: CollectionAfterDeleteHook<Contact> = async ({ doc, req }) => {
  await forgetContact(req.payload, doc)
}

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

/** A contact that has left or says no also gets nothing of what is waiting to be sent. */
export const stopMailToContact: CollectionAfterChangeHook<Contact> = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  const refused = (doc.permissions ?? []).filter(({ state }) => state === 'withdrawn').map(({ purpose }) => purpose)
  if (doc.status !== 'left' && refused.length === 0) return
  await stopPending(req.payload, { contact: doc.id }, doc.status === 'left' ? 'all' : refused)
}

const mark = 'changesTogether'

/** Remembers whether several contacts are changed with the same words: then they are named by a question, not by an id. */
export const noteTogether: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context[mark] = !('id' in args)
  return args
}

/** What is said of several contacts adds to what each has said: an answer for a purpose takes the place of its own. */
export const keepOtherPermissions: CollectionBeforeValidateHook = ({ context, data, originalDoc }) => {
  if (!context[mark] || !Array.isArray(data?.permissions)) return data
  return { ...data, permissions: mergedPermissions(originalDoc?.permissions ?? [], data.permissions) }
}

/** Keeps what follows from other fields: the normalised address, and today's organisations and roles. */
export const keepDerived: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const affiliations = affiliationsOf(data.affiliations ?? originalDoc?.affiliations)
  const today = dayOf(new Date(), settingsOf(req.payload).zone)
  return {
    ...data,
    ...(typeof data.email === 'string' ? { email: data.email.trim(), address: normaliseAddress(data.email) } : {}),
    ...noAreasAsNull(data.strengthAreas ?? originalDoc?.strengthAreas),
    organisations: organisationsOn(affiliations, today),
    roles: rolesOn(affiliations, today),
  }
}

/**
 * MongoDB tells an empty list from none, and only of none can be asked the same way on both databases.
 * Process leaders are asked about "of no area".
 */
const noAreasAsNull = (areas: unknown) => (Array.isArray(areas) && areas.length === 0 ? { strengthAreas: null } : {})

/** The affiliations of a contact, with the ids of their organisations. */
export function affiliationsOf(rows: unknown): Affiliation[] {
  type Row = Omit<Affiliation, 'organisation'> & { organisation: string | { id: string } }
  return ((rows ?? []) as Row[]).map((row) => ({
    ...row,
    organisation: typeof row.organisation === 'object' ? row.organisation.id : row.organisation,
  }))
}
