import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link lets its bearer do; a token for one is worthless for another. */
export type TokenPurpose = 'unsubscribe' | 'invitation'

/** Stands first in each token, so that another key or format can be told from this one later. */
const version = '1'

/** Half of SHA-256's output, the least that RFC 2104 recommends: links in plain text should be short. */
const macBytes = 16

/**
 * A token for a link in a mail: what it says can be read by anyone, but only we can have written it
 * (HMAC-SHA-256). So the values are ids, never addresses or names.
 * @param values for `unsubscribe` the contact's id and the purpose of the mail, for `invitation` its id
 * @returns letters, digits, `-`, `_` and `.` only, as `version.value.value.mac` in base64url
 */
export function signToken(secret: string, purpose: TokenPurpose, values: string[]): string {
  const body = [version, ...values.map(encode)].join('.')
  return `${body}.${macFor(secret, purpose, body)}`
}

/** The values of a token that `signToken` made with the same secret and purpose; null for anything else. */
export function readToken(secret: string, purpose: TokenPurpose, token: string): string[] | null {
  const lastDot = token.lastIndexOf('.')
  const body = token.slice(0, Math.max(lastDot, 0))
  if (!isSame(token.slice(lastDot + 1), macFor(secret, purpose, body))) return null

  const [writtenVersion, ...values] = body.split('.')
  return writtenVersion === version ? values.map(decode) : null
}

/** The fixed first words keep these apart from whatever else the secret signs. */
const macFor = (secret: string, purpose: TokenPurpose, body: string): string =>
  createHmac('sha256', secret)
    .update(`spets link ${purpose} ${body}`)
    .digest()
    .subarray(0, macBytes)
    .toString('base64url')

/** Compares the text, not what it decodes to: base64url has several spellings of the same bytes. */
function isSame(given: string, expected: string): boolean {
  const left = Buffer.from(given)
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}

const encode = (value: string): string => Buffer.from(value).toString('base64url')

const decode = (value: string): string => Buffer.from(value, 'base64url').toString()
