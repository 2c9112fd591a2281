import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { adminAddresses } from '../addresses'
import { titleOf } from '../titleOf'

interface PublishingJob {
  doc?: { relationTo: CollectionSlug; value: string }
  type?: 'publish' | 'unpublish'
}

/** A document that is to be published or taken back by itself. */
export interface SetPublishing {
  id: string
  title: string
  href: string
  type: 'publish' | 'unpublish'
  /** ISO 8601. */
  at: string
}

/**
 * What is set to be published or taken back, in the order of time. Payload's jobs are closed to everyone; of what they are
 * about only what the user may read is told.
 * @param when a question about `waitUntil`
 * @param limit how many at the most; 0 is all
 */
export async function setPublishing(req: PayloadRequest, when: Where[string], limit: number): Promise<SetPublishing[]> {
  const where: Where = { and: [{ taskSlug: { equals: 'schedulePublish' } }, { waitUntil: when }, { hasError: { not_equals: true } }] }
  const asked = { collection: 'payload-jobs', where, sort: 'waitUntil', limit, pagination: false, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find(asked)
  const found = await Promise.all(
    docs.map(async ({ id, input, waitUntil }): Promise<SetPublishing[]> => {
      const { doc, type = 'publish' } = (input ?? {}) as PublishingJob
      const title = doc && waitUntil ? await titleOf(doc.relationTo, doc.value, req) : null
      if (!doc || !waitUntil || title === null) return []
      return [{ id, title, href: adminAddresses.document(doc.relationTo, doc.value), type, at: waitUntil }]
    }),
  )
  return found.flat()
}
