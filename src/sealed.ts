import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Stands first in what is encrypted, so that another way can be told from this one later. */
const version = '1'
const nonceBytes = 12
const tagBytes = 16

/**
 * A text that only this installation can read again: AES-256-GCM with a key made from `SECRET`.
 * @param owner whose it is; what was made for one owner cannot be read as another's
 */
export function encrypt(secret: string, owner: string, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/**
 * What `encrypt` was given.
 * @param secrets those that it may have been made with, of which at least one is needed
 * @throws Error when it was made with another secret or for another owner
 */
export function decrypt([secret = '', ...others]: readonly string[], owner: string, written: string): string {
  try {
    return decryptWith(secret, owner, written)
  } catch (error) {
    if (others.length > 0) return decrypt(others, owner, written)
    throw error
  }
}

function decryptWith(secret: string, owner: string, written: string): string {
  const [, body = ''] = written.split('.')
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8')
}

/** Called after what was first kept so: what has been written must be read again. */
export const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'spets second factor', 32))
