import type { CollectionBeforeDeleteHook } from 'payload'
import { listsFrom, writeList } from './merging/pointers'

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
