import type { Payload, Where } from 'payload'
import type { SuppressionReason } from '../domain/mailings'
import type { Suppression } from '../payload-types'
import { suppressedForms } from './suppressed'

/**
 * Keeps an address from being written to for any purpose. Done twice it leaves one suppression; what is left of an
 * erased contact's counts too.
 * @param address normalised
 * @returns the suppression that is in force, which may have been there for another reason
 */
export async function suppressAddress(payload: Payload, address: string, reason: SuppressionReason, note: string): Promise<Suppression> {
  const where: Where = {
    and: [{ address: { in: suppressedForms(payload, address) } }, { scope: { equals: 'all' } }, { undoneAt: { exists: false } }],
  }
  const { docs } = await payload.find({ collection: 'suppressions', where, depth: 0, limit: 1 })
  return docs[0] ?? payload.create({ collection: 'suppressions', data: { address, scope: 'all', reason, note }, depth: 0 })
}
