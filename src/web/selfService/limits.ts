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

/** Counts a try. @returns whether there is room for it */
export const hasRoom = async (payload: Payload, name: keyof typeof limits, key: string): Promise<boolean> =>
  (await new DatabaseLimiter(payload, limits[name]).take(keyOf(key))) === 0

/** The same for the client that a request comes from. */
export const clientHasRoom = (payload: Payload, name: keyof typeof limits, request: Request): Promise<boolean> =>
  hasRoom(payload, name, clientOf(payload, request.headers))
