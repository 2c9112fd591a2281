import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkKeys } from './tokens'

/** A uuid on SQLite, an ObjectId on MongoDB: 16 or 12 octets. */
const idLengths = [16, 12]

/** The octets of a delivery's id, whichever database made it. @throws Error when it is neither a uuid nor an ObjectId */
export function octetsOfId(id: string): Buffer {
  const octets = Buffer.from(id.replaceAll('-', ''), 'hex')
  if (!idLengths.includes(octets.length)) throw new Error(`Not the id of a delivery: ${id}`)
  return octets
}

/** The id that octets stand for, as its database writes it; null when they are no id. */
export function idOfOctets(octets: Buffer): string | null {
  if (!idLengths.includes(octets.length)) return null
  const hex = octets.toString('hex')
  if (octets.length === 12) return hex
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** How much of the HMAC-SHA-256 travels along, in octets: enough against guessing what nobody gains much by. */
export const macOctets = 8

type Use = 'return path' | 'message id'

/**
 * Says that an id was written by us and for this use. The fixed first words keep it apart from whatever else the
 * secret signs.
 */
export const macOfId = (secret: string, use: Use, id: Buffer): Buffer =>
  createHmac('sha256', secret).update(`spets ${use} `).update(id).digest().subarray(0, macOctets)

/** Whether one of our keys, the present or an earlier one, made the MAC of an id. */
export const isMacOfId = ({ secret, oldSecrets }: LinkKeys, use: Use, id: Buffer, mac: Buffer): boolean =>
  [secret, ...oldSecrets].some((key) => isSame(mac, macOfId(key, use, id)))

/** Compares without telling by its time how far they are alike. */
const isSame = (left: Buffer, right: Buffer): boolean => left.length === right.length && timingSafeEqual(left, right)
