import type { Endpoint, PayloadRequest } from 'payload'
import { recordAudit } from '../../../../audit'
import { settingsOf } from '../../../../env'
import { answering, Refusal } from '../../../../errors'
import { json } from '../../../../http'
import { uiLanguageFor } from '../../../../i18n/languages'
import { publicAddresses } from '../../../../links/addresses'
import { feedOf, makeFeed, revokeFeed } from '../calendarFeed'

/** What is told of one's own calendar feed. */
export interface OwnFeed {
  /** When its address was made, ISO 8601; null where there is none. */
  madeAt: string | null
  /** When a calendar last asked for it, to the hour. */
  readAt: string | null
  /** Told when it is made, and never again. */
  address?: string
}

/**
 * The user's own meetings as a calendar to subscribe to, for whoever is logged in:
 * - `GET /api/users/calendar-feed`: whether there is one
 * - `POST /api/users/calendar-feed`: a new address, instead of the one before
 * - `POST /api/users/calendar-feed/revoke`: the address leads nowhere any longer
 */
export const calendarFeedEndpoints: Endpoint[] = [
  { path: '/calendar-feed', method: 'get', handler: answering(tell) },
  { path: '/calendar-feed', method: 'post', handler: answering(renew) },
  { path: '/calendar-feed/revoke', method: 'post', handler: answering(revoke) },
]

async function tell(req: PayloadRequest): Promise<Response> {
  const feed = await feedOf(req.payload, loggedIn(req))
  return json({ madeAt: feed?.madeAt ?? null, readAt: feed?.readAt ?? null } satisfies OwnFeed)
}

async function renew(req: PayloadRequest): Promise<Response> {
  const user = loggedIn(req)
  const secret = await makeFeed(req.payload, user)
  await record(req, user)
  const address = publicAddresses(settingsOf(req.payload).publicUrl).ownFeed(secret, uiLanguageFor(req.i18n.language))
  const feed = await feedOf(req.payload, user)
  return json({ address, madeAt: feed?.madeAt ?? null, readAt: null } satisfies OwnFeed)
}

async function revoke(req: PayloadRequest): Promise<Response> {
  const user = loggedIn(req)
  await revokeFeed(req.payload, user)
  await record(req, user)
  return json({ madeAt: null, readAt: null } satisfies OwnFeed)
}

const record = (req: PayloadRequest, user: string): Promise<void> =>
  recordAudit(req, { deed: 'update', entity: 'users', document: user, fields: ['calendarFeed'] })

function loggedIn({ user }: PayloadRequest): string {
  if (user?.collection === 'users') return user.id
  throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}
