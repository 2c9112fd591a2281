import { createHmac, hkdfSync } from 'node:crypto'

/** Stands first in what is left of an address; no address can begin so, since `:` has no place in one. */
const erasedPrefix = 'hash:'

/** What is left of an address. */
export type AddressHash = (address: string) => string

/**
 * What is left of an address that is erased: a keyed hash, HMAC-SHA-256 (RFC 2104), which tells whether an
 * address that we are given is the same one, and nothing to whoever lacks the key. A hash without a key would
 * not do: the addresses of a region can be guessed one by one.
 * @param secret the installation's; the key is made from it (HKDF, RFC 5869), so that it serves nothing else.
 * Made once, the hash of an address costs some microseconds
 * @returns takes an address as `normaliseAddress` writes it
 */
export function addressHash(secret: string): AddressHash {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'spets erased address', 32))
  return (address) => erasedPrefix + createHmac('sha256', key).update(address).digest('base64url')
}

/** Whether this is what is left of an address, and not an address. */
export const isErased = (written: string | null | undefined): boolean => written?.startsWith(erasedPrefix) ?? false
