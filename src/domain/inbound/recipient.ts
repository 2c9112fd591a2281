import { domainOf, normaliseAddress } from '../address'

/** What may stand around an address in a field: comments in parentheses (RFC 5322 3.2.2), as far as they nest twice. */
const comments = /\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g

/** `\x{E5}` for a character that a report in ASCII cannot hold (RFC 6533 3, utf-8-addr-xtext). */
const embedded = /\\x\{([0-9a-f]{2,6})\}/gi

/** A plus or an equals sign in an address, as servers are told it (RFC 3461 4, xtext). */
const hex = /\+([0-9A-F]{2})/g

/**
 * The address in a field such as `rfc822; anna@kommun.example` (RFC 3464 2.1.2), also of the type utf-8 (RFC 6533),
 * with `<>`, a name or a comment around it, or without a type.
 * @returns null when it holds no mail address, as with X.400 or a program
 */
export function typedAddress(value: string): string | null {
  const [, type = '', rest = ''] = /^\s*(?:([\w.-]+)\s*;)?(.*)$/s.exec(outsideQuotes(value)) ?? []
  if (/^x-?400$|^x-unix$/i.test(type)) return null
  const decoded = /^utf-?8$/i.test(type) ? rest.replace(embedded, (_, code: string) => characterOf(code)) : rest
  const address = (/<([^<>]*)>/.exec(decoded)?.[1] ?? decoded)
    .trim()
    .replace(/^(?:smtp|mailto):/i, '')
    .replace(/[\s,;.]+$/, '')
  return address === '' || /\s/.test(address.replace(/^"[^"]*"/, '')) ? null : address
}

/** Without comments. A parenthesis in a quoted local part begins none. */
const outsideQuotes = (value: string): string => (value.includes('"') ? value : value.replace(comments, ' '))

const characterOf = (code: string): string => {
  const point = Number.parseInt(code, 16)
  return point > 0x10_ff_ff ? '' : String.fromCodePoint(point)
}

/**
 * Whether two addresses are of one mailbox, as far as they show it: however they are spelt, with a plus sign in hex, or
 * at the host that stands behind the domain.
 */
export function isSameMailbox(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  return a === b || (localOf(a) === localOf(b) && (isWithin(domainOf(a), domainOf(b)) || isWithin(domainOf(b), domainOf(a))))
}

const plain = (address: string): string => {
  const unhexed = address.replace(hex, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return normaliseAddress(unhexed) ?? unhexed.trim().toLowerCase()
}

const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'))

const isWithin = (host: string, domain: string): boolean => domain.includes('.') && host.endsWith(`.${domain}`)
