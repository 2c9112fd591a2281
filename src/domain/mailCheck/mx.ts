import { isIP } from 'node:net'
import { found, type MailFinding } from './findings'
import { addressesOf, exchangeOf } from './spf'
import type { Ask } from './zone'

/** RFC 5321, 5.1: whether bounces and replies to a domain reach anybody. */
export function checkMx(domain: string, ask: Ask): MailFinding[] {
  const { values, failure } = ask(domain, 'MX')
  if (failure) return [found('mx', 'noAnswer', { host: domain, reason: failure })]
  const hosts = values.map(exchangeOf)
  if (hosts.length === 0) return [found('mx', 'mxMissing', { host: domain }, { host: domain, type: 'MX', value: `10 mail.${domain}` })]
  if (hosts.includes('')) return [found('mx', 'mxNone', { host: domain }, { host: domain, type: 'MX', value: `10 mail.${domain}` })]
  const findings = hosts.flatMap((host) => checkHost(domain, host, ask))
  return findings.length > 0 ? findings : [found('mx', 'mxRight', { host: domain, servers: hosts.join(', ') })]
}

function checkHost(domain: string, server: string, ask: Ask): MailFinding[] {
  if (isIP(server)) return [found('mx', 'mxNowhere', { host: domain, server })]
  if (ask(server, 'CNAME').values.length > 0) return [found('mx', 'mxAlias', { host: domain, server })]
  return addressesOf(server, ask).length === 0 ? [found('mx', 'mxNowhere', { host: domain, server })] : []
}
