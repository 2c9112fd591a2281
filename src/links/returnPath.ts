import { idOfOctets, isMacOfId, macOctets, macOfId, octetsOfId } from './deliveryIds'
import type { LinkKeys } from './tokens'

/** What a return path is made from. */
export interface ReturnPathSettings {
  secret: string
  /** The mailbox that bounces come to; null where none is read. */
  bounceAddress: string | null
  /** Whether that mailbox takes mail to `local+anything@domain`. */
  bouncePlus: boolean
}

/** RFC 5321 4.5.3.1.1. */
const longestLocalPart = 64

/**
 * Whom a delivery's bounce is sent to: an address of its own (VERP), so that a bounce tells which delivery it is
 * about whatever else it says. The mailbox's plain address where it takes no plus addresses, or is too long for one;
 * null where no mailbox is read, and then the sender is told as by any mail.
 */
export function returnPathFor({ secret, bounceAddress, bouncePlus }: ReturnPathSettings, deliveryId: string): string | null {
  if (!bounceAddress || !bouncePlus) return bounceAddress
  const id = octetsOfId(deliveryId)
  const at = bounceAddress.lastIndexOf('@')
  const local = `${bounceAddress.slice(0, at)}+${base32(Buffer.concat([id, macOfId(secret, 'return path', id)]))}`
  return Buffer.byteLength(local) <= longestLocalPart ? local + bounceAddress.slice(at) : bounceAddress
}

/** The delivery whose return path an address is; null for any other. Letters may have changed their case on the way. */
export function readReturnPath(keys: LinkKeys, address: string): string | null {
  const [, token] = /\+([a-z2-7]+)@[^@]*$/i.exec(address.trim()) ?? []
  if (!token) return null
  const octets = octetsOfBase32(token.toLowerCase())
  const id = octets.subarray(0, -macOctets)
  return isMacOfId(keys, 'return path', id, octets.subarray(-macOctets)) ? idOfOctets(id) : null
}

/** RFC 4648 6, in lower case and without padding: survives servers that change the case of a local part. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(octets: Buffer): string {
  const bits = Array.from(octets, (octet) => octet.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function octetsOfBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
}
