import type { Payload } from 'payload'
import { DatabaseLimiter, type Limit } from '../../database'
import { clientOf, keyOf } from '../../login'

const hour = 60 * 60

/** How much there is of what makes us send a mail. Per client many, since a whole office may come from one address. */
const limits = {
  linkByContact: { name: 'choose-contact', points: 3, duration: hour },
  linkByClient: { name: 'choose-client', points: 30, duration: hour },
  subscribeByAddress: { name: 'subscribe-address', points: 3, duration: 24 * hour },
  subscribeByClient: { name: 'subscribe-client', points: 30, duration: hour },
} satisfies Record<string, Limit>

/** Counts a try. @returns in how many seconds there is room for it; 0 when there is */
export const waitFor = async (payload: Payload, name: keyof typeof limits, key: string): Promise<number> =>
  Math.ceil((await new DatabaseLimiter(payload, limits[name]).take(keyOf(key))) / 1000)

/** The same for the client that a request comes from. */
export const clientWait = (payload: Payload, name: keyof typeof limits, request: Request): Promise<number> =>
  waitFor(payload, name, clientOf(payload, request.headers))

/** The page that tells that it was too much, with when to try again (RFC 6585 section 4). @param seconds until then */
export function tooMany(page: Response, seconds: number): Response {
  page.headers.set('retry-after', String(seconds))
  return page
}
