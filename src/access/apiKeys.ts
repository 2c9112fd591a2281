import { createHash, randomBytes } from 'node:crypto'
import type { AuthStrategyFunction, Payload, Where } from 'payload'
import { dayOf } from '../domain/days'
import { settingsOf } from '../env'
import type { ApiClient } from '../payload-types'

/** So that a key that ends up where it should not be is recognised, by people and by scanners. */
const mark = 'spets_'

/** How much of a key is shown afterwards, for recognition: 8 of 43 signs, which leaves 208 bits unsaid. */
const shownLength = mark.length + 8

/** How Payload's own API keys are sent: `Authorization: api-clients API-Key …`. */
const ownScheme = 'api-clients API-Key '
const bearerScheme = 'Bearer '

/** A new key: 256 bits that nobody can guess. It is told once, and kept as its hash. */
export const newApiKey = (): string => mark + randomBytes(32).toString('base64url')

/**
 * What is kept of a key. SHA-256 without salt or stretching is right for a random key of 256 bits: there is
 * no list of likely keys to try, and a key is looked up by its hash at every request.
 */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

export const shownStartOf = (key: string): string => key.slice(0, shownLength)

/**
 * The key that a request carries, or null when it carries none. Keys come in the Authorization header and
 * nowhere else: addresses end up in logs. A Bearer token of three parts is a login (JWT), and no key.
 */
export function apiKeyIn(headers: Headers): string | null {
  const header = headers.get('authorization') ?? ''
  if (header.startsWith(ownScheme)) return header.slice(ownScheme.length).trim()
  if (!header.startsWith(bearerScheme)) return null
  const token = header.slice(bearerScheme.length).trim()
  return token.split('.').length === 3 ? null : token
}

/** The client whose key it is; null for a key that never was, is revoked or was replaced. */
export async function clientWithKey(payload: Payload, key: string): Promise<ApiClient | null> {
  if (!key.startsWith(mark)) return null
  const where: Where = { and: [{ keyHash: { equals: hashOfKey(key) } }, { state: { equals: 'active' } }] }
  return payload.db.findOne<ApiClient>({ collection: 'api-clients', where })
}

/** Knows API clients by their key, over REST and GraphQL alike. */
export const apiKeyStrategy: AuthStrategyFunction = async ({ headers, payload }) => {
  const key = apiKeyIn(headers)
  const client = key === null ? null : await clientWithKey(payload, key)
  if (!client) return { user: null }
  await noteUse(payload, client)
  const { keyHash: _hash, ...known } = client
  return { user: { ...known, collection: 'api-clients', _strategy: 'api-key' } }
}

/** The day is enough to see which keys are in use, and is written once a day and not at every request. */
async function noteUse(payload: Payload, { id, lastUsedOn }: ApiClient): Promise<void> {
  const today = dayOf(new Date(), settingsOf(payload).zone)
  if (lastUsedOn === today) return
  await payload.db.updateOne({ collection: 'api-clients', id, data: { lastUsedOn: today }, returning: false })
}
