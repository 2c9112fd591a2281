import { domainOf } from '../../domain/address'
import { windowFor } from '../../domain/mailLimits'

/** Rows that may be sent now, and rows that must wait, each group with its time. */
interface Admitted<R> {
  now: R[]
  later: { rows: R[]; notBefore: Date }[]
}

/** How many messages may be sent, by all workers together. */
export interface Limits<R> {
  /** The most that it makes sense to reserve at a time; null is no limit. */
  most: number | null
  admit: (rows: readonly R[]) => Promise<Admitted<R>>
}

/** How many messages a minute: in all, and to some recipients' domains. */
export interface Rates {
  /** null is no limit. */
  perMinute: number | null
  domains: ReadonlyMap<string, number>
}

/** So many messages in so many seconds, counted for all workers. */
export interface CountedLimit {
  /** Whom it counts messages to; null is everybody. */
  domain: string | null
  points: number
  duration: number
}

/** Counts messages. @returns how many there was room for, and how long the others wait, in milliseconds */
/** As much of a row as limits look at. */
interface Addressed {
  address: string
}

type Count = (limit: CountedLimit, wanted: number) => Promise<{ granted: number; wait: number }>

/** The limits of what is sent at given rates: first each domain's, then that of all. */
export function limitsAt<R extends Addressed>({ domains, perMinute }: Rates, count: Count): Limits<R> {
  const within = async (domain: string | null, rate: number, rows: readonly R[]): Promise<Admitted<R>> => {
    if (rows.length === 0) return { now: [], later: [] }
    const { granted, wait } = await count({ domain, ...windowFor(rate) }, rows.length)
    const later = rows.slice(granted)
    return { now: rows.slice(0, granted), later: later.length > 0 ? [{ rows: later, notBefore: new Date(Date.now() + wait) }] : [] }
  }

  const admit = async (rows: readonly R[]): Promise<Admitted<R>> => {
    const admitted: Admitted<R> = { now: [], later: [] }
    for (const [domain, group] of byDomain(rows)) {
      const rate = domains.get(domain)
      const { later, now } = rate ? await within(domain, rate, group) : { now: group, later: [] }
      admitted.now.push(...now)
      admitted.later.push(...later)
    }
    if (!perMinute) return admitted
    const { later, now } = await within(null, perMinute, admitted.now)
    return { now, later: [...admitted.later, ...later] }
  }
  return { most: perMinute ? windowFor(perMinute).points : null, admit }
}

function byDomain<R extends Addressed>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const domain = domainOf(row.address)
    const group = groups.get(domain)
    if (group) group.push(row)
    else groups.set(domain, [row])
  }
  return groups
}
