import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { PayloadRequest, Where } from 'payload'
import { mayUpdate } from '../access/mayUpdate'
import { scopeOf } from '../access/permissions'
import { roleOf } from '../access/roles'
import { translator } from '../i18n'

interface Said {
  error?: string
  message?: string
}

type Asked = Parameters<typeof schedulePublishHandler>[0]

/**
 * Sets a time for publishing, as the admin UI asks for it, if the user may change the document now: by then it is done
 * whatever has become of the user. Payload itself asks only for leave to see the admin UI.
 */
export async function setPublishingTime(args: Asked): Promise<Said> {
  const { deleteID, doc, global, req } = args
  if (deleteID !== undefined) return takeAway(req, deleteID)
  const may = doc ? await mayUpdate(req, doc.relationTo, String(doc.value)) : global && scopeOf(roleOf(req.user), global, 'update') !== null
  if (!may) return { error: translator(req.i18n.language)('problems.notAllowed') }
  if (doc) await forgetFailed(args, String(doc.value))
  return (await schedulePublishHandler(args)) as Said
}

/** Whoever may not take it away is refused by the collection's own rule. Payload itself would queue a job for nothing after it. */
async function takeAway(req: PayloadRequest, id: number | string): Promise<Said> {
  const where: Where = { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] }
  const { errors } = await req.payload.delete({ collection: 'payload-jobs', req, where })
  return errors[0] ? { error: errors[0].message } : { message: req.t('general:success') }
}

/** A new time is set: what failed before is nobody's worry any more. */
async function forgetFailed({ req, type }: Asked, document: string): Promise<void> {
  const where: Where = { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }] }
  const { docs } = await req.payload.find({ collection: 'payload-jobs', where, pagination: false, depth: 0 })
  const same = docs.filter(({ input }) => {
    const { doc, type: was } = (input ?? {}) as { doc?: { value?: string }; type?: string }
    return doc?.value === document && was === type
  })
  for (const { id } of same) await req.payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: id } } })
}
