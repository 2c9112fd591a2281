import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import {
  countLogin,
  endLogins,
  endTry,
  factorOf,
  forgetFactor,
  isDemandedOf,
  isOn,
  liftLimits,
  loginSucceeded,
  refuseWeakPassword,
  sidOf,
  waitForTries,
} from '../../../login'
import { uiLanguageFor } from '../../../i18n/languages'
import { rememberLanguage } from '../../../mail'
import type { User } from '../../../payload-types'
import { revokeFeed } from './calendarFeed'

/** Counts tries to log in before anything is looked up; only so many of an address at a time. @throws APIError 429 */
export const limitLogins: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: { email?: unknown } }
  const email = typeof data?.email === 'string' ? data.email : ''
  if (operation === 'login') {
    await waitForTries(req, email)
    await countLogin(req, email)
  }
  if (operation === 'unlock' && roleOf(req.user) === 'administrator') await liftLimits(req.payload, email)
  return args
}

/** The tries before a login that succeeded count no more. */
export const forgetTries: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await loginSucceeded(req, user.email, req.data?.code ? 2 : 1)
  endTry(req)
  return user
}

/** The language that somebody logs in by, for what is mailed to them. */
export const keepLanguage: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await rememberLanguage(req.payload, user.id, uiLanguageFor(req.i18n.language))
  return user
}

/** A try that failed gives its place to the next. */
export const endFailedTry: CollectionAfterErrorHook = ({ req }) => endTry(req)

const chosen = (id: unknown) => `password chosen for ${String(id)}`

/** Refuses passwords that are easily guessed, wherever one is chosen. @throws ValidationError */
export const checkPassword: CollectionBeforeValidateHook<User> = async ({ context, data, operation, originalDoc, req }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '') return data
  const { name = originalDoc?.name, email = originalDoc?.email } = data ?? {}
  await refuseWeakPassword(req, password, { name: name ?? null, email: email ?? null })
  if (operation === 'update') context[chosen(originalDoc?.id)] = true
  return data
}

/**
 * A new password ends all logins but the one that chose it. So does a role that must have a second factor,
 * for whoever has none: it is set up at the next login.
 */
export const endOtherLogins: CollectionAfterChangeHook<User> = async ({ context, doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return doc
  const hasNewPassword = context[chosen(doc.id)] === true
  context[chosen(doc.id)] = undefined
  const mustSetUp = doc.role !== previousDoc?.role && (await lacksFactor(doc, req.payload))
  if (!hasNewPassword && !mustSetUp) return doc
  const own = req.user?.id === doc.id ? sidOf(req.user) : null
  const count = await endLogins(req.payload, doc.id, (sid) => sid !== own)
  if (hasNewPassword) await liftLimits(req.payload, doc.email)
  if (count > 0) await recordAudit(req, { deed: 'sessionsEnded', entity: 'users', document: doc.id, numbers: { sessions: count } })
  return doc
}

/** Links to choose a password that lie in the mailbox of an earlier address lead nowhere any longer. */
export const shutOldLinks: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && previousDoc && previousDoc.email !== doc.email) {
    const data = { resetPasswordToken: null, resetPasswordExpiration: null }
    await req.payload.db.updateOne({ collection: 'users', id: doc.id, data, returning: false })
  }
  return doc
}

/** What belonged to the account goes with it. */
export const forgetAccount: CollectionAfterDeleteHook<User> = async ({ id, req }) => {
  await forgetFactor(req.payload, String(id))
  await revokeFeed(req.payload, String(id))
  await req.payload.db.deleteMany({ collection: 'logins', where: { user: { equals: id } } })
}

const lacksFactor = async ({ id, role }: User, payload: Parameters<typeof factorOf>[0]): Promise<boolean> =>
  (await isDemandedOf(payload, role)) && !isOn(await factorOf(payload, id))
