import type { Payload, Where } from 'payload'
import type { SuppressionReason } from '../domain/mailings'
import type { Suppression } from '../payload-types'
import { suppressedForms } from './suppressed'

/** What a suppression came of, so that all that came of a dispatch can be taken back in one step. */
export interface SuppressionOrigin {
  /** Id of the dispatch. */
  dispatch: string
  /** Id of the delivery, when no more than one suppression may come of it. */
  delivery?: string
}

/**
 * Keeps an address from being written to for any purpose. Done twice it leaves one suppression; what is left of an
 * erased contact's counts too. A bounce may be undone when the address works again, so it counts for no other reason.
 * @param address normalised
 * @returns the suppression that is in force, which may have been there for another reason
 */
export async function suppressAddress(
  payload: Payload,
  address: string,
  reason: SuppressionReason,
  note: string,
  origin?: SuppressionOrigin,
): Promise<Suppression> {
  const inForce: Where[] = [{ scope: { equals: 'all' } }, { undoneAt: { exists: false } }]
  if (reason !== 'bounced') inForce.push({ reason: { not_equals: 'bounced' } })
  const where: Where = { and: [{ address: { in: suppressedForms(payload, address) } }, ...inForce] }
  const { docs } = await payload.find({ collection: 'suppressions', where, depth: 0, limit: 1 })
  // Without an origin the fields are not there: on MongoDB a second null is no less a double than any other value.
  const data = { address, scope: 'all', reason, note, ...origin } as const
  return docs[0] ?? payload.create({ collection: 'suppressions', data, depth: 0 })
}
