import { isIPv4, isIPv6 } from 'node:net'
import { nameOf } from './zone'

/** A part of an SPF record that says who may send (RFC 7208, 5). */
export interface Mechanism {
  qualifier: '+' | '-' | '~' | '?'
  name: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists'
  /** What stands after the colon; empty where nothing does. */
  value: string
  /** Length of the prefix for IPv4 and IPv6; null for the whole address. */
  prefix: { v4: number | null; v6: number | null }
}

export interface SpfRecord {
  mechanisms: Mechanism[]
  redirect: string | null
  /** What cannot be understood: then receivers take the whole record for broken. */
  wrong: string[]
}

/** Whether a TXT record is an SPF record (RFC 7208, 4.5). */
export const isSpf = (text: string): boolean => /^v=spf1( |$)/i.test(text)

/** Reads an SPF record. */
export function readSpf(text: string): SpfRecord {
  const record: SpfRecord = { mechanisms: [], redirect: null, wrong: [] }
  for (const term of text.split(' ').slice(1).filter(Boolean)) readTerm(term, record)
  return record
}

function readTerm(term: string, record: SpfRecord): void {
  const [, modifier, said] = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(term) ?? []
  if (modifier !== undefined && said !== undefined) {
    const isRedirect = modifier.toLowerCase() === 'redirect'
    if (isRedirect && (record.redirect !== null || said === '')) record.wrong.push(term)
    else if (isRedirect) record.redirect = nameOf(said)
    return
  }
  const mechanism = mechanismIn(term)
  if (mechanism) record.mechanisms.push(mechanism)
  else record.wrong.push(term)
}

const pattern = /^([+\-~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?::([^/]*[^/:]|[0-9a-f:.]+))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/i

function mechanismIn(term: string): Mechanism | null {
  const [whole, qualifier, said, value = '', first, second] = pattern.exec(term) ?? []
  if (whole === undefined || said === undefined) return null
  const name = said.toLowerCase() as Mechanism['name']
  const prefix = name === 'ip6' ? { v4: null, v6: lengthOf(first) } : { v4: lengthOf(first), v6: lengthOf(second) }
  const mechanism: Mechanism = { qualifier: (qualifier || '+') as Mechanism['qualifier'], name, value, prefix }
  return isSound(mechanism, first !== undefined || second !== undefined) ? mechanism : null
}

const lengthOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function isSound({ name, value, prefix }: Mechanism, hasPrefix: boolean): boolean {
  if ((prefix.v4 ?? 0) > 32 || (prefix.v6 ?? 0) > 128) return false
  if (name === 'ip4') return isIPv4(value)
  if (name === 'ip6') return isIPv6(value)
  if (name === 'all') return value === '' && !hasPrefix
  if (name === 'include' || name === 'exists') return value !== '' && !hasPrefix
  return true
}
