import { found, type MailFinding, type Publish } from './findings'
import { type Ask, tagsIn } from './zone'

/** What the check of DMARC is told besides DNS. */
export interface DmarcFacts {
  /** Domain of the From address. */
  domain: string
  /** Domain of the return path, which is what SPF speaks of. */
  bounceDomain: string
  /** Whether mail is signed by us for the domain, with a key that is rightly published. */
  isSigned: boolean
  /** Whether the return path's domain has a good SPF record. */
  hasSpf: boolean
}

const policies = ['none', 'quarantine', 'reject']
const isDmarc = (text: string): boolean => /^v\s*=\s*DMARC1\s*(;|$)/i.test(text)

/** How many names upwards are asked for a policy. */
const longestWay = 8

/** RFC 7489, with the policy found by asking upwards in DNS: what receivers do with mail that only says it is ours. */
export function checkDmarc(facts: DmarcFacts, ask: Ask): MailFinding[] {
  const { domain } = facts
  const held = policyOf(domain, ask)
  if ('failure' in held) return [found('dmarc', 'noAnswer', { host: held.host, reason: held.failure })]
  const host = `_dmarc.${domain}`
  const first: Publish = { host, type: 'TXT', value: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}` }
  const [record, ...more] = held.records
  if (record === undefined) return [found('dmarc', 'dmarcMissing', { domain }, first), ...aligned(facts, new Map(), ask)]
  if (more.length > 0) return [found('dmarc', 'dmarcSeveral', { host: held.host, count: held.records.length })]
  const tags = tagsIn(record)
  const wrong = tags instanceof Map ? wrongTag(tags) : tags.wrong
  if (!(tags instanceof Map) || wrong !== null)
    return [found('dmarc', 'dmarcSyntax', { host: held.host, part: wrong ?? '' }, { ...first, host: held.host })]
  const remarks = [
    ...policyRemarks(held.host, record, tags, held.host !== host),
    ...reportRemarks(held.host, record, tags, ask),
    ...aligned(facts, tags, ask),
  ]
  return remarks.some(({ verdict }) => verdict === 'wrong')
    ? remarks
    : [found('dmarc', 'dmarcRight', { host: held.host, record }), ...remarks]
}

/** The records of the nearest name that has any, from the domain upwards. */
function policyOf(domain: string, ask: Ask): { host: string; records: string[] } | { host: string; failure: string } {
  for (const name of upwards(domain)) {
    const host = `_dmarc.${name}`
    const { values, failure } = ask(host, 'TXT')
    if (failure) return { host, failure }
    const records = values.filter(isDmarc)
    if (records.length > 0) return { host, records }
  }
  return { host: `_dmarc.${domain}`, records: [] }
}

/** A domain and those above it, down to two labels. */
function upwards(domain: string): string[] {
  const labels = domain.split('.')
  return labels
    .map((_, at) => labels.slice(at).join('.'))
    .filter((name) => name.includes('.'))
    .slice(0, longestWay)
}

/**
 * The domain that stands for the organisation: the highest name on the way up that has a policy, or the one below
 * it where that says it is a public suffix (`psd=y`). Without any, the domain itself.
 */
function organisationOf(domain: string, ask: Ask): string {
  const names = upwards(domain)
  const highest = names.findLastIndex((name) => ask(`_dmarc.${name}`, 'TXT').values.some(isDmarc))
  if (highest < 0) return domain
  const isSuffix = ask(`_dmarc.${names[highest] ?? domain}`, 'TXT').values.some((text) => /;\s*psd\s*=\s*y/i.test(text))
  return names[isSuffix ? Math.max(highest - 1, 0) : highest] ?? domain
}

function wrongTag(tags: ReadonlyMap<string, string>): string | null {
  const policy = tags.get('p')?.toLowerCase()
  if (policy === undefined || !policies.includes(policy)) return `p=${policy ?? ''}`
  const below = tags.get('sp')?.toLowerCase()
  if (below !== undefined && !policies.includes(below)) return `sp=${below}`
  for (const name of ['adkim', 'aspf'])
    if (!['r', 's', undefined].includes(tags.get(name)?.toLowerCase())) return `${name}=${tags.get(name)}`
  return urisIn(tags).find((uri) => !/^mailto:[^@\s]+@[^@\s]+$/i.test(uri)) ?? null
}

/** Where reports are to go; a greatest size after `!` is left out. */
const urisIn = (tags: ReadonlyMap<string, string>): string[] =>
  (tags.get('rua') ?? '')
    .split(',')
    .map((uri) => uri.trim().replace(/![0-9]+[kmgt]?$/i, ''))
    .filter(Boolean)

function policyRemarks(host: string, record: string, tags: ReadonlyMap<string, string>, isBelow: boolean): MailFinding[] {
  const policy = tags.get('p')?.toLowerCase() ?? 'none'
  const below = tags.get('sp')?.toLowerCase() ?? policy
  const change = (tag: string, value: string): Publish => ({ host, type: 'TXT', value: withTag(record, tag, value) })
  const remarks: MailFinding[] = []
  const isNone = (isBelow ? below : policy) === 'none'
  if (isNone) remarks.push(found('dmarc', 'dmarcNone', { host }, change(isBelow && tags.has('sp') ? 'sp' : 'p', 'quarantine')))
  if (!isBelow && policies.indexOf(below) < policies.indexOf(policy))
    remarks.push(found('dmarc', 'dmarcSubdomains', { host, policy, below }, change('sp', policy)))
  if (Number(tags.get('pct') ?? 100) < 100)
    remarks.push(found('dmarc', 'dmarcPart', { host, part: tags.get('pct') ?? '' }, change('pct', '100')))
  return remarks
}

function withTag(record: string, tag: string, value: string): string {
  const parts = record
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
  const at = parts.findIndex((part) => part.toLowerCase().startsWith(`${tag}=`))
  return (at < 0 ? [...parts, `${tag}=${value}`] : parts.with(at, `${tag}=${value}`)).join('; ')
}

function reportRemarks(host: string, record: string, tags: ReadonlyMap<string, string>, ask: Ask): MailFinding[] {
  const domain = host.replace(/^_dmarc\./, '')
  const uris = urisIn(tags)
  if (uris.length === 0)
    return [found('dmarc', 'dmarcNoReports', { host }, { host, type: 'TXT', value: withTag(record, 'rua', `mailto:dmarc@${domain}`) })]
  return uris.flatMap((uri) => refusedReports(domain, uri.slice(uri.indexOf('@') + 1).toLowerCase(), ask))
}

/** RFC 7489, 7.1: a domain elsewhere must say that it takes our reports. */
function refusedReports(domain: string, elsewhere: string, ask: Ask): MailFinding[] {
  if (organisationOf(elsewhere, ask) === organisationOf(domain, ask) || elsewhere.endsWith(`.${domain}`)) return []
  const host = `${domain}._report._dmarc.${elsewhere}`
  const { values, failure } = ask(host, 'TXT')
  if (failure || values.some(isDmarc)) return []
  return [found('dmarc', 'dmarcReportRefused', { domain, elsewhere }, { host, type: 'TXT', value: 'v=DMARC1' })]
}

/** RFC 7489, 3.1: SPF or DKIM must pass for a domain that is the sender's own. Our signature always is. */
function aligned({ domain, bounceDomain, isSigned, hasSpf }: DmarcFacts, tags: ReadonlyMap<string, string>, ask: Ask): MailFinding[] {
  const isStrict = tags.get('aspf')?.toLowerCase() === 's'
  const isOwn = bounceDomain === domain || (!isStrict && organisationOf(bounceDomain, ask) === organisationOf(domain, ask))
  if (isOwn && hasSpf) return [found('dmarc', 'alignedRight', { domain, bounceDomain })]
  return [found('dmarc', isSigned ? 'dmarcSpfElsewhere' : 'dmarcNothingAligned', { domain, bounceDomain })]
}
