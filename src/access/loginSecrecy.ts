import crypto from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { AuthenticationError, type CollectionAfterErrorHook, type CollectionBeforeOperationHook, LockedAuth, type Payload } from 'payload'
import { translator } from '../i18n'

/**
 * A refused login takes this long or a multiple of it, in milliseconds: more than checking a password does, and
 * under load a step too wide for what is written in between to be told from.
 */
const refusalStep = 500

/** What Payload 3.90 hashes a password with: PBKDF2, SHA-256. */
export const hashing = { iterations: 600_000, keyLength: 32 }

/** An account's hash, as far as it matters. */
interface Account {
  hash?: string | null
  lockUntil?: string | Date | null
}

/**
 * Remembers when a login began, for `tellNothingOfAccounts`; and does the work of checking a password where Payload
 * will not, since it looks at none of an account that is unknown or locked: under load that would be told apart.
 */
export const noteLoginStart: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  req.context.loginStarted = performance.now()
  const { data } = args as { data?: { email?: unknown; password?: unknown } }
  const { email, password } = data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args
  if (!(await isPasswordLookedAt(req.payload, email))) await hash(password)
  return args
}

/**
 * Refuses every login in the same words and after the same time, whether the account is unknown, the
 * password wrong or the account locked: else the answers tell who has an account.
 */
export const tellNothingOfAccounts: CollectionAfterErrorHook = async ({ error, context, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return undefined
  const started = typeof context.loginStarted === 'number' ? context.loginStarted : performance.now()
  const taken = performance.now() - started
  await setTimeout(Math.ceil(taken / refusalStep) * refusalStep - taken)
  return { status: 401, response: { errors: [{ message: translator(req.i18n.language)('problems.login') }] } }
}

/** As Payload looks: an account of this address that has a password and is not locked. */
async function isPasswordLookedAt(payload: Payload, email: string): Promise<boolean> {
  const where = { email: { equals: email.toLowerCase().trim() } }
  const account = await payload.db.findOne<Account & { id: string }>({ collection: 'users', where })
  return Boolean(account?.hash) && !(account?.lockUntil && new Date(account.lockUntil).getTime() > Date.now())
}

const hash = (password: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, crypto.randomBytes(32), hashing.iterations, hashing.keyLength, 'sha256')
