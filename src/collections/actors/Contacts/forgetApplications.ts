import type { CollectionSlug, Payload, Where } from 'payload'
import { daysUnconfirmed, isForgottenApplication, subscriptionSource } from '../../../domain/subscribers'

/** How many are looked at in a round; the next round comes soon. */
const batch = 200

/** Where somebody may have put a contact by hand. */
const uses: readonly [CollectionSlug, string][] = [
  ['segments', 'include'],
  ['meetings', 'participants'],
  ['invitations', 'contact'],
]

/** Erases those who asked for the newsletter on the website, never confirmed, and are nothing else to us. */
export async function forgetApplications(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - daysUnconfirmed * 86_400_000).toISOString()
  const where: Where = {
    and: [
      { createdAt: { less_than: before } },
      { 'permissions.source': { equals: subscriptionSource } },
      { 'permissions.state': { equals: 'pending' } },
    ],
  }
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, limit: batch, pagination: false, sort: 'id' })
  for (const contact of docs)
    if (isForgottenApplication(contact, now) && !(await isUsed(payload, contact.id)))
      await payload.delete({ collection: 'contacts', id: contact.id, depth: 0, select: {} })
}

async function isUsed(payload: Payload, contact: string): Promise<boolean> {
  for (const [collection, path] of uses)
    if ((await payload.db.count({ collection, where: { [path]: { equals: contact } } })).totalDocs > 0) return true
  return false
}
