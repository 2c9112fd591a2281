const longestAddress = 254
const longestLocalPart = 64
const longestDomain = 253

/** Invisible characters that come along when an address is copied from a page or a document. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** RFC 5322 dot-atom, widened to all letters by RFC 6531. Quoted local parts are not supported. */
const localPartPattern = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainPattern = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/
const urlSyntax = /[\s/\\:?#%[\]]/

/**
 * An e-mail address in the one form that addresses are stored and compared in: without `<>` and
 * `mailto:`, in lower case and NFC, with the domain in ASCII (IDNA, UTS 46).
 * @returns null when the input cannot be an address that mail can be sent to.
 */
export function normaliseAddress(input: string): string | null {
  const [local, domain, ...more] = bare(input).split('@')
  if (local === undefined || domain === undefined || more.length > 0) return null
  const normalLocal = normaliseLocalPart(local)
  const normalDomain = normaliseDomain(domain)
  if (normalLocal === null || normalDomain === null) return null
  const address = `${normalLocal}@${normalDomain}`
  return octets(address) <= longestAddress ? address : null
}

/**
 * The parts of a cell that look like addresses, as written, separated by `;`, `,`, `/` or white space.
 * More than one part tells that somebody put several addresses in one cell.
 */
export const splitAddresses = (cell: string): string[] => cell.split(/[;,\s/]+/).filter((part) => part.includes('@'))

const bare = (input: string): string =>
  input
    .replace(invisible, '')
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto:/i, '')

function normaliseLocalPart(local: string): string | null {
  const normal = local.normalize('NFC').toLowerCase().normalize('NFC')
  return localPartPattern.test(normal) && octets(normal) <= longestLocalPart ? normal : null
}

function normaliseDomain(domain: string): string | null {
  if (urlSyntax.test(domain) || !URL.canParse(`http://${domain}`) || !isPunycode(domain)) return null
  const ascii = new URL(`http://${domain}`).hostname
  return domainPattern.test(ascii) && ascii.length <= longestDomain ? ascii : null
}

/**
 * Whether every label that says it is encoded can be decoded (UTS 46). A name in ASCII alone is taken unlooked at by
 * newer runtimes, as the URL standard allows; one with another letter is not.
 */
const isPunycode = (domain: string): boolean => !/(^|\.)xn--/i.test(domain) || URL.canParse(`http://${domain}.å`)

const octets = (text: string): number => new TextEncoder().encode(text).length

/** The domain of a normalised address. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
