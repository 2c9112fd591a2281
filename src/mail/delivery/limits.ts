import type { Payload } from 'payload'
import { DatabaseLimiter, type ReservedRow } from '../../database'
import { type CountedLimit, type Limits, limitsAt } from '../engine'

/**
 * The limits that the administrators have set for a sender and for recipients' domains. They are counted in the
 * database, so they hold for all workers and over restarts.
 * @param from the address that is sent from
 */
export async function limitsFor(payload: Payload, from: string): Promise<Limits<ReservedRow>> {
  const settings = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  const sender = (settings.senders ?? []).find(({ address }) => address === from)
  const perMinute = (sender ? sender.perMinute : settings.perMinute) ?? null
  const domains = new Map((settings.domainLimits ?? []).map(({ domain, perMinute: most }) => [domain.trim().toLowerCase(), most]))
  return limitsAt({ perMinute, domains }, ({ domain, ...window }: CountedLimit, wanted) => {
    const name = domain === null ? `mail-sender-${from}` : `mail-domain-${domain}`
    return new DatabaseLimiter(payload, { name, ...window }).takeUpTo('all', wanted)
  })
}
