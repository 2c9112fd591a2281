import { APIError, type Payload, type PayloadRequest } from 'payload'
import { DatabaseLimiter, type Limit } from '../database'
import { translator } from '../i18n'
import { clientOf, keyOf } from './client'

const tenMinutes = 10 * 60
const hour = 60 * 60

/**
 * How many tries there are. Those per client are many, since a whole office may come from one address; tries
 * that succeed are given back.
 */
const limits = {
  loginByAddress: { name: 'login-address', points: 8, duration: tenMinutes },
  loginByClient: { name: 'login-client', points: 60, duration: tenMinutes },
  forgottenByAddress: { name: 'forgotten-address', points: 5, duration: hour },
  forgottenByClient: { name: 'forgotten-client', points: 30, duration: hour },
  code: { name: 'second-factor', points: 8, duration: tenMinutes },
  currentPassword: { name: 'current-password', points: 8, duration: tenMinutes },
} satisfies Record<string, Limit>

type LimitName = keyof typeof limits

/** Too much of something too soon: what to do is said, and when. */
class TooMany extends APIError<{ retryAfter: number }> {
  constructor(req: PayloadRequest, milliseconds: number) {
    const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
    super(translator(req.i18n.language)('login.tooMany', { minutes }), 429, { retryAfter: Math.ceil(milliseconds / 1000) }, true)
  }
}

/**
 * Counts a try to log in before the password is looked at, known address or not, so that the answer tells
 * nothing of accounts and tries at the same time count too. @throws APIError 429
 */
export async function countLogin(req: PayloadRequest, email: string): Promise<void> {
  await count(req, 'loginByClient', clientOf(req.payload, req.headers))
  await count(req, 'loginByAddress', email)
}

/** Counts a question for a new password. @throws APIError 429 */
export async function countForgotten(req: PayloadRequest, email: string): Promise<void> {
  await count(req, 'forgottenByClient', clientOf(req.payload, req.headers))
  await count(req, 'forgottenByAddress', email)
}

/** Counts a try with a code of a user who has shown the password. @throws APIError 429 */
export const countCode = (req: PayloadRequest, user: string): Promise<void> => count(req, 'code', user)

/** A code was right: the tries before it count no more. */
export const codeSucceeded = (payload: Payload, user: string): Promise<void> => forget(payload, 'code', user)

/** Counts a try with the current password of a user who is logged in. @throws APIError 429 */
export const countCurrentPassword = (req: PayloadRequest, user: string): Promise<void> => count(req, 'currentPassword', user)

/** The password was right: the tries before it count no more. */
export const currentPasswordSucceeded = (payload: Payload, user: string): Promise<void> => forget(payload, 'currentPassword', user)

/**
 * A login succeeded: the tries before it count no more for the address, and its own not for the client.
 * @param tries how many it took: one for the password, one for the code
 */
export async function loginSucceeded(req: PayloadRequest, email: string, tries: number): Promise<void> {
  await forget(req.payload, 'loginByAddress', email)
  await limiter(req.payload, 'loginByClient').giveBack(keyOf(clientOf(req.payload, req.headers)), tries)
}

/** Lets an address try again at once: its account was unlocked, or has a new password. */
export const liftLimits = (payload: Payload, email: string): Promise<void> => forget(payload, 'loginByAddress', email)

async function count(req: PayloadRequest, name: LimitName, key: string): Promise<void> {
  const wait = await limiter(req.payload, name).take(keyOf(key))
  if (wait > 0) throw new TooMany(req, wait)
}

async function forget(payload: Payload, name: LimitName, key: string): Promise<void> {
  await limiter(payload, name).forget(keyOf(key))
}

const limiter = (payload: Payload, name: LimitName) => new DatabaseLimiter(payload, limits[name])
