import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, half a minute. */
const form = { issuer: 'Spets', algorithm: 'SHA1', digits: 6, period: 30 } as const

/** How many steps a clock may be wrong, either way. */
const drift = 1

/** What an authenticator app reads from a QR code, as an `otpauth:` address. */
export const enrolmentAddress = (secret: string, account: string): string => totp(secret, account).toString()

/**
 * The step in time that a code belongs to, or null when it is wrong. Of two codes with the same step the second
 * is a replay (RFC 6238, 5.2), which the caller refuses.
 * @param secret in base 32
 * @param now milliseconds since 1970
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totp(secret).validate({ token, timestamp: now, window: drift })
  return delta === null ? null : Math.floor(now / (form.period * 1000)) + delta
}

/** The code at a moment, as the app shows it. */
export const codeAt = (secret: string, now: number): string => totp(secret).generate({ timestamp: now })

const totp = (secret: string, label = '') => new TOTP({ ...form, label, secret: Secret.fromBase32(secret) })

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Letters and figures of a recovery code: 75 bits, so that a plain hash of it cannot be searched through. */
const recoveryLength = 16

/**
 * A recovery code in groups that are easy to write down, without letters that look alike.
 * @param random at least 16 random bytes below 248, so that every letter is as likely
 */
export function recoveryCodeFrom(random: readonly number[]): string {
  const letters = random.slice(0, recoveryLength).map((byte) => alphabet[byte % alphabet.length] ?? '')
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

/** A recovery code as it is compared: without signs, spaces and capitals. Null for what cannot be one. */
export function normalRecoveryCode(written: string): string | null {
  const plain = written.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return plain.length === recoveryLength ? plain : null
}
