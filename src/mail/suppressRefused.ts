import type { Payload, Where } from 'payload'

/**
 * Keeps an address that a server has refused for good from being written to again, for any purpose. Done twice it
 * leaves one suppression.
 * @param address normalised
 * @param response what the server said
 */
export async function suppressRefused(payload: Payload, address: string, response: string): Promise<void> {
  const there: Where = { and: [{ address: { equals: address } }, { scope: { equals: 'all' } }, { undoneAt: { exists: false } }] }
  if ((await payload.count({ collection: 'suppressions', where: there })).totalDocs > 0) return
  await payload.create({ collection: 'suppressions', data: { address, scope: 'all', reason: 'bounced', note: response }, depth: 0 })
}
