import { setTimeout } from 'node:timers/promises'
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload'
import { translator } from '../i18n'

/** How long a refused login takes at least, in milliseconds: more than checking a password does. */
const refusalTime = 500

/** Remembers when a login began, for `tellNothingOfAccounts`. */
export const noteLoginStart: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login') req.context.loginStarted = performance.now()
  return args
}

/**
 * Refuses every login in the same words and after the same time, whether the account is unknown, the
 * password wrong or the account locked: else the answers tell who has an account.
 */
export const tellNothingOfAccounts: CollectionAfterErrorHook = async ({ error, context, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return undefined
  const started = typeof context.loginStarted === 'number' ? context.loginStarted : performance.now()
  await setTimeout(Math.max(started + refusalTime - performance.now(), 0))
  return { status: 401, response: { errors: [{ message: translator(req.i18n.language)('problems.login') }] } }
}
