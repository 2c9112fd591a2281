import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { hashing } from '../access/loginSecrecy'
import { translator } from '../i18n'
import { countCurrentPassword, currentPasswordSucceeded } from './limits'

/** Stands first in what Payload 3.90 keeps of a password; what has no such beginning was made before, with less work. */
const ofToday = 'pbkdf2-sha256-v1:'
const before = { iterations: 25_000, keyLength: 512 }

/**
 * Has whoever is logged in show that it is them, before something that a login left open, or taken over, must not be
 * enough for. Tries are counted as tries to log in are.
 * @param user id of whoever asks
 * @param given what was sent as their current password
 * @throws ValidationError at `currentPassword` when it is missing or wrong; APIError 429 after too many tries
 */
export async function demandCurrentPassword(req: PayloadRequest, user: string, given: unknown): Promise<void> {
  if (typeof given !== 'string' || given === '') throw refusal(req, 'missing')
  await countCurrentPassword(req, user)
  if (!(await isPasswordOf(req.payload, user, given))) throw refusal(req, 'wrong')
  await currentPasswordSucceeded(req.payload, user)
}

async function isPasswordOf(payload: Payload, user: string, given: string): Promise<boolean> {
  const account = await payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  const { hash, salt } = account ?? {}
  if (!hash || !salt) return false
  const { iterations, keyLength } = hash.startsWith(ofToday) ? hashing : before
  const kept = Buffer.from(hash.replace(ofToday, ''), 'hex')
  const made = await promisify(crypto.pbkdf2)(given, salt, iterations, keyLength, 'sha256')
  return kept.length === made.length && crypto.timingSafeEqual(kept, made)
}

function refusal(req: PayloadRequest, problem: 'missing' | 'wrong'): ValidationError {
  const t = translator(req.i18n.language)
  const error = { path: 'currentPassword', label: t('login.current.label'), message: t(`login.current.${problem}`) }
  return new ValidationError({ collection: 'users', errors: [error], req }, req.t)
}
