import type { Payload, Where } from 'payload'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'

const lastRenewed = new WeakMap<Payload, string>()

/**
 * Brings what follows from a contact's affiliations up to a new day, for those whose affiliations begin
 * or end. Looks once a day; more often costs nothing.
 * @returns how many contacts were looked at
 */
export async function renewDerived(payload: Payload): Promise<number> {
  const today = dayOf(new Date(), settingsOf(payload).zone)
  if (lastRenewed.get(payload) === today) return 0
  const where: Where = {
    or: [{ 'affiliations.to': { exists: true } }, { 'affiliations.from': { exists: true } }],
  }
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, pagination: false })
  // Saving is enough: the collection's own hook works out what follows.
  for (const { id, affiliations } of docs)
    await payload.update({ collection: 'contacts', id, data: { affiliations }, depth: 0 })
  lastRenewed.set(payload, today)
  return docs.length
}
