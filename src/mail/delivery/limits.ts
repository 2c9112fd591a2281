import type { Payload } from 'payload'
import { DatabaseLimiter, type ReservedRow } from '../../database'
import { domainOf } from '../../domain/address'
import { windowFor } from '../../domain/mailLimits'

/** Rows that may be sent now, and rows that must wait, each group with its time. */
interface Admitted {
  now: ReservedRow[]
  later: { rows: ReservedRow[]; notBefore: Date }[]
}

/** How many messages may be sent, by all workers together. */
export interface Limits {
  /** The most that it makes sense to reserve at a time; null is no limit. */
  most: number | null
  admit(rows: readonly ReservedRow[]): Promise<Admitted>
}

/**
 * The limits that the administrators have set for a sender and for recipients' domains. They are counted in the
 * database, so they hold for all workers and over restarts.
 * @param from the address that is sent from
 */
export async function limitsFor(payload: Payload, from: string): Promise<Limits> {
  const settings = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  const sender = (settings.senders ?? []).find(({ address }) => address === from)
  const perMinute = sender ? sender.perMinute : settings.perMinute
  const domains = new Map((settings.domainLimits ?? []).map(({ domain, perMinute: most }) => [domain.trim().toLowerCase(), most]))

  const admit = async (rows: readonly ReservedRow[]): Promise<Admitted> => {
    const admitted: Admitted = { now: [], later: [] }
    for (const [domain, group] of byDomain(rows)) {
      const most = domains.get(domain)
      const { later, now } = most ? await within(payload, `mail-domain-${domain}`, most, group) : { now: group, later: [] }
      admitted.now.push(...now)
      admitted.later.push(...later)
    }
    if (!perMinute) return admitted
    const { later, now } = await within(payload, `mail-sender-${from}`, perMinute, admitted.now)
    return { now, later: [...admitted.later, ...later] }
  }
  return { most: perMinute ? windowFor(perMinute).points : null, admit }
}

/** As many of the rows as a limit has room for now; the others when its next period begins. */
async function within(payload: Payload, name: string, perMinute: number, rows: readonly ReservedRow[]): Promise<Admitted> {
  if (rows.length === 0) return { now: [], later: [] }
  const { granted, wait } = await new DatabaseLimiter(payload, { name, ...windowFor(perMinute) }).takeUpTo('all', rows.length)
  const later = rows.slice(granted)
  return { now: rows.slice(0, granted), later: later.length > 0 ? [{ rows: later, notBefore: new Date(Date.now() + wait) }] : [] }
}

function byDomain(rows: readonly ReservedRow[]): Map<string, ReservedRow[]> {
  const groups = new Map<string, ReservedRow[]>()
  for (const row of rows) {
    const domain = domainOf(row.address)
    const group = groups.get(domain)
    if (group) group.push(row)
    else groups.set(domain, [row])
  }
  return groups
}
