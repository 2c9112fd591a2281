import { BlockList, isIPv6 } from 'node:net'
import { found, type MailFinding } from './findings'
import { isSpf, type Mechanism, readSpf, type SpfRecord } from './spfTerms'
import { type Ask, nameOf } from './zone'

/** How many look-ups a receiver makes before it gives up (RFC 7208, 4.6.4). */
const mostLookups = 10

/** What has been learnt on the way through a record and those it includes. */
interface Walk {
  ask: Ask
  lookups: number
  allowed: BlockList
  /** Something depends on who asks, or on what we do not read: then who may send cannot be told. */
  open: boolean
  findings: MailFinding[]
}

/**
 * RFC 7208: whether a domain says who may send with it as return path, and says it well.
 * @param smtpHost the mail server that mail is handed to, if it is another machine
 */
export function checkSpf(domain: string, smtpHost: string | null, ask: Ask): MailFinding[] {
  const { values, failure } = ask(domain, 'TXT')
  if (failure) return [found('spf', 'noAnswer', { host: domain, reason: failure })]
  const records = values.filter(isSpf)
  const [record, ...more] = records
  if (record === undefined) return [missing(domain, smtpHost)]
  if (more.length > 0)
    return [found('spf', 'spfSeveral', { host: domain, count: records.length }, { host: domain, type: 'TXT', value: merged(records) })]
  const walk: Walk = { ask, lookups: 0, allowed: new BlockList(), open: false, findings: [] }
  follow(domain, record, [domain], walk)
  const findings = [...walk.findings, ...endOf(domain, readSpf(record)), ...tooMany(domain, walk), ...unknownSender(domain, smtpHost, walk)]
  return findings.some(({ verdict }) => verdict === 'wrong')
    ? findings
    : [found('spf', 'spfRight', { host: domain, record, lookups: walk.lookups }), ...findings]
}

function missing(domain: string, smtpHost: string | null): MailFinding {
  const who = smtpHost ? `a:${smtpHost}` : 'mx'
  return found('spf', 'spfMissing', { host: domain }, { host: domain, type: 'TXT', value: `v=spf1 ${who} -all` })
}

/** Several records as one: everybody that any of them lets in, and the mildest end. */
function merged(records: readonly string[]): string {
  const terms = records.flatMap((record) => record.split(' ').slice(1)).filter(Boolean)
  const isEnd = (term: string) => /^[+\-~?]?all$/i.test(term)
  const end = terms.some((term) => /^~all$/i.test(term)) ? '~all' : '-all'
  return ['v=spf1', ...new Set(terms.filter((term) => !isEnd(term))), end].join(' ')
}

function follow(domain: string, record: string, way: string[], walk: Walk): void {
  const { mechanisms, redirect, wrong } = readSpf(record)
  for (const term of wrong) walk.findings.push(found('spf', 'spfSyntax', { host: domain, term }))
  for (const mechanism of mechanisms) weigh(domain, mechanism, way, walk)
  if (redirect !== null && !mechanisms.some(({ name }) => name === 'all')) enter(domain, redirect, way, walk)
}

function weigh(domain: string, mechanism: Mechanism, way: string[], walk: Walk): void {
  const { name, value, qualifier } = mechanism
  if (!['all', 'ip4', 'ip6', 'include'].includes(name)) walk.lookups += 1
  if (name === 'all' && qualifier === '+') walk.findings.push(found('spf', 'spfAllowsAll', { host: domain }))
  if (name === 'ptr') walk.findings.push(found('spf', 'spfPtr', { host: domain }))
  if (name === 'ptr' || name === 'exists' || value.includes('%')) walk.open = true
  else if (name === 'include') enter(domain, nameOf(value), way, walk)
  else if (qualifier === '+') admit(domain, mechanism, walk)
}

/** Goes into the record of another domain. */
function enter(from: string, domain: string, way: string[], walk: Walk): void {
  walk.lookups += 1
  if (way.includes(domain)) return void walk.findings.push(found('spf', 'spfLoop', { host: from, target: domain }))
  if (walk.lookups > mostLookups * 2) return
  const { values, failure } = walk.ask(domain, 'TXT')
  if (failure) return void walk.findings.push(found('spf', 'noAnswer', { host: domain, reason: failure }))
  const records = values.filter(isSpf)
  const [record] = records
  if (record === undefined || records.length > 1)
    walk.findings.push(found('spf', 'spfIncludeMissing', { host: from, target: domain, count: records.length }))
  else follow(domain, record, [...way, domain], walk)
}

function admit(domain: string, { name, value, prefix }: Mechanism, walk: Walk): void {
  if (name === 'ip4' || name === 'ip6') return addTo(walk.allowed, value, prefix)
  const host = value === '' ? domain : nameOf(value)
  const hosts = name === 'mx' ? walk.ask(host, 'MX').values.map(exchangeOf) : [host]
  if (name !== 'a' && name !== 'mx') return
  for (const address of hosts.flatMap((each) => addressesOf(each, walk.ask))) addTo(walk.allowed, address, prefix)
}

function addTo(list: BlockList, address: string, { v4, v6 }: Mechanism['prefix']): void {
  if (isIPv6(address)) list.addSubnet(address, v6 ?? 128, 'ipv6')
  else list.addSubnet(address, v4 ?? 32, 'ipv4')
}

/** The host in `10 mail.region.example`. */
export const exchangeOf = (mx: string): string => nameOf(mx.replace(/^\s*\d+\s+/, ''))

export const addressesOf = (host: string, ask: Ask): string[] => [...ask(host, 'A').values, ...ask(host, 'AAAA').values]

function endOf(domain: string, { mechanisms, redirect }: SpfRecord): MailFinding[] {
  const end = mechanisms.findIndex(({ name }) => name === 'all')
  if (end < 0) return redirect === null ? [found('spf', 'spfNoAll', { host: domain })] : []
  return [
    ...(mechanisms[end]?.qualifier === '?' ? [found('spf', 'spfNeutral', { host: domain })] : []),
    ...(end < mechanisms.length - 1 ? [found('spf', 'spfAfterAll', { host: domain })] : []),
  ]
}

const tooMany = (domain: string, { lookups }: Walk): MailFinding[] =>
  lookups > mostLookups ? [found('spf', 'spfTooMany', { host: domain, lookups, most: mostLookups })] : []

/** A mail server that the record does not name. It may hand on by another address, so that this is no proof. */
function unknownSender(domain: string, smtpHost: string | null, { ask, allowed, open }: Walk): MailFinding[] {
  if (smtpHost === null || open) return []
  const addresses = addressesOf(smtpHost, ask)
  const isNamed = addresses.some((address) => allowed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))
  return isNamed || addresses.length === 0
    ? []
    : [found('spf', 'spfSenderUnknown', { host: domain, server: smtpHost, addresses: addresses.join(', ') })]
}
