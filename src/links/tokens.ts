import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Settings } from '../env'

/** What a link lets its bearer do; a token for one is worthless for another. */
export type TokenPurpose = 'unsubscribe' | 'invitation' | 'preferences' | 'confirm' | 'signUp' | 'preview'

/** What links are signed with, and what earlier links may have been signed with. */
export type LinkKeys = Pick<Settings, 'secret' | 'oldSecrets'>

/**
 * Stands first in each token: without a last day, or with one. Another format can be told from these later.
 * Which key signed is not said: there are few, and a token stays short.
 */
const versions = { lasting: '1', expiring: '2' } as const

/** Half of SHA-256's output, the least that RFC 2104 recommends: links in plain text should be short. */
const macBytes = 16

/** In milliseconds. */
const minute = 60_000

/**
 * A token for a link in a mail: what it says can be read by anyone, but only we can have written it
 * (HMAC-SHA-256). So the values are ids, never addresses or names.
 * @param values for `unsubscribe` the contact's id and the purpose of the mail, for the others one id
 * @param expires until when it holds, to the minute; without it, for ever
 * @returns letters, digits, `-`, `_` and `.` only, as `version.value.value.mac` in base64url; one that expires has
 * its last minute, counted from 1970 in base 36, after the version
 */
export function signToken(secret: string, purpose: TokenPurpose, values: string[], expires?: Date): string {
  const head = expires ? [versions.expiring, Math.ceil(expires.getTime() / minute).toString(36)] : [versions.lasting]
  const body = [...head, ...values.map(encode)].join('.')
  return `${body}.${macFor(secret, purpose, body)}`
}

/**
 * The values of a token that `signToken` made for the same purpose with one of our keys, and that still holds;
 * null for anything else.
 */
export function readToken(keys: LinkKeys, purpose: TokenPurpose, token: string, now = new Date()): string[] | null {
  const read = parse(keys, purpose, token)
  return read && read.expires > now.getTime() ? read.values : null
}

/** Whether a token is one of ours for the purpose, but too old: its bearer is told so and not that it is wrong. */
export function hasExpired(keys: LinkKeys, purpose: TokenPurpose, token: string, now = new Date()): boolean {
  const read = parse(keys, purpose, token)
  return read !== null && read.expires <= now.getTime()
}

/**
 * A token, and what a mail program took for the end of its link: the full stop or bracket after it in a text, as it
 * stands or encoded.
 */
const withTail = /^((?:[\w-]+\.)+[\w-]{22})(?:%[0-9a-f]{2}|[^\p{L}\p{N}])*$/iu

function parse(keys: LinkKeys, purpose: TokenPurpose, link: string): { values: string[]; expires: number } | null {
  const token = withTail.exec(link)?.[1] ?? link
  const lastDot = token.lastIndexOf('.')
  const body = token.slice(0, Math.max(lastDot, 0))
  const mac = token.slice(lastDot + 1)
  if (![keys.secret, ...keys.oldSecrets].some((secret) => isSame(mac, macFor(secret, purpose, body)))) return null

  const [version, ...parts] = body.split('.')
  if (version === versions.lasting) return { values: parts.map(decode), expires: Infinity }
  const [expires = '', ...values] = parts
  return version === versions.expiring ? { values: values.map(decode), expires: Number.parseInt(expires, 36) * minute } : null
}

/** The fixed first words keep these apart from whatever else the secret signs. */
const macFor = (secret: string, purpose: TokenPurpose, body: string): string =>
  createHmac('sha256', secret).update(`spets link ${purpose} ${body}`).digest().subarray(0, macBytes).toString('base64url')

/** Compares the text, not what it decodes to: base64url has several spellings of the same bytes. */
function isSame(given: string, expected: string): boolean {
  const left = Buffer.from(given)
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}

const encode = (value: string): string => Buffer.from(value).toString('base64url')

const decode = (value: string): string => Buffer.from(value, 'base64url').toString()
