import { randomBytes } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import type { CalendarFeed, User } from '../../../payload-types'
import { hashOfLink } from './accountMail'

type Feed = Pick<CalendarFeed, 'id' | 'madeAt' | 'readAt'>

const ofUser = (user: string): Where => ({ user: { equals: user } })

/** The calendar feed that a user has; null where there is none. Its address is not known to us. */
export const feedOf = (payload: Payload, user: string): Promise<Feed | null> =>
  payload.db.findOne<Feed>({ collection: 'calendar-feeds', where: ofUser(user), select: { madeAt: true, readAt: true } })

/**
 * Makes the secret of a user's calendar feed, 256 random bits as base64url, instead of the one before. Only a hash is
 * kept, so that it is told once and never again.
 */
export async function makeFeed(payload: Payload, user: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await revokeFeed(payload, user)
  const data = { user, hash: hashOfLink(secret), madeAt: new Date().toISOString() }
  await payload.db.create({ collection: 'calendar-feeds', data, returning: false })
  return secret
}

/** From now on the address of a user's feed leads nowhere. */
export async function revokeFeed(payload: Payload, user: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'calendar-feeds', where: ofUser(user) })
}

/** How long it may be until it is noted anew that a feed was read, in milliseconds. */
const noted = 3_600_000

/**
 * Whose feed a secret opens, as the user is now; null where it opens none, the user is gone, or may read no meetings.
 * That it was read is noted for the user to see.
 */
export async function readerOfFeed(payload: Payload, secret: string, now = new Date()): Promise<User | null> {
  const feed = await payload.db.findOne<Feed & { user: string }>({
    collection: 'calendar-feeds',
    where: { hash: { equals: hashOfLink(secret) } },
  })
  if (!feed) return null
  const user = await payload.findByID({ collection: 'users', id: feed.user, depth: 0, disableErrors: true })
  if (!user || scopeOf(roleOf({ ...user, collection: 'users' }), 'meetings', 'read') === null) return null
  if (now.getTime() - Date.parse(feed.readAt ?? feed.madeAt) >= noted || !feed.readAt)
    await payload.db.updateOne({ collection: 'calendar-feeds', id: feed.id, data: { readAt: now.toISOString() }, returning: false })
  return { ...user, collection: 'users' }
}
